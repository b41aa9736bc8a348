package dev.stoa.catalog.search;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place among the hits of one question.
 *
 * @param strictness with which the first page was found, so that the next goes on with the same
 * @param rank how many hits come before, where the best come first
 * @param value by which hits are sorted, as text; null where the best come first
 * @param id of the hit at this place
 */
record Place(Strictness strictness, int rank, @Nullable String value, String id) {

    private static final String BEST_FIRST = "r";
    private static final String SORTED = "s";

    String encode(SearchQuestion question) {
        var text =
                String.join(
                        " ",
                        question.fingerprint(),
                        strictness.name(),
                        Integer.toString(rank),
                        id,
                        value == null ? BEST_FIRST : SORTED + value);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param cursor null for the start
     * @throws StoaException CURSOR_INVALID for malformed text and for the cursor of another
     *     question
     */
    static Optional<Place> decode(@Nullable String cursor, SearchQuestion question) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = text.split(" ", 5);
            if (parts.length == 5 && parts[0].equals(question.fingerprint())) {
                return Optional.of(decode(parts));
            }
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
        throw invalid(null);
    }

    private static Place decode(String[] parts) {
        var value = parts[4].equals(BEST_FIRST) ? null : parts[4].substring(SORTED.length());
        return new Place(Strictness.valueOf(parts[1]), Integer.parseInt(parts[2]), value, parts[3]);
    }

    private static StoaException invalid(@Nullable Exception cause) {
        return new StoaException(
                ErrorCode.CURSOR_INVALID,
                "The cursor does not belong to this search. Start from the first page.",
                cause);
    }
}
