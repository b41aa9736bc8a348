package dev.stoa.catalog.search;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of hits: score and id of a hit, and the fingerprint of the search it belongs
 * to.
 */
record HitCursor(int score, String id, int fingerprint) {

    String encode() {
        var text = score + " " + fingerprint + " " + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws StoaException CURSOR_INVALID for malformed text and for the cursor of another search
     */
    static HitCursor decode(String text, int fingerprint) {
        try {
            var parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                            .split(" ", 3);
            if (parts.length == 3 && Integer.parseInt(parts[1]) == fingerprint) {
                return new HitCursor(Integer.parseInt(parts[0]), parts[2], fingerprint);
            }
        } catch (IllegalArgumentException e) {
            throw invalid(e);
        }
        throw invalid(null);
    }

    private static StoaException invalid(@Nullable Exception cause) {
        return new StoaException(
                ErrorCode.CURSOR_INVALID,
                "The cursor does not belong to this search. Start from the first page.",
                cause);
    }
}
