package dev.stoa.platform.relay;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import org.bson.BSONException;
import org.bson.Document;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: the sort value and the id of an item, and the fingerprint of the list it
 * belongs to.
 *
 * @param value null where the sort value of the item is missing
 */
record Cursor(@Nullable Object value, String id, int fingerprint) {

    String encode() {
        var json = new Document("v", value).append("i", id).append("f", fingerprint).toJson();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @throws StoaException CURSOR_INVALID for malformed text and for the cursor of another list
     */
    static Cursor decode(String text, int fingerprint) {
        try {
            var document =
                    Document.parse(
                            new String(
                                    Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            var cursor =
                    new Cursor(
                            document.get("v"), document.getString("i"), document.getInteger("f"));
            if (cursor.fingerprint == fingerprint && cursor.id != null && isPlain(cursor.value)) {
                return cursor;
            }
        } catch (IllegalArgumentException
                | JsonParseException
                | BSONException
                | ClassCastException
                | NullPointerException e) {
            throw invalid(e);
        }
        throw invalid(null);
    }

    /** A cursor comes from outside: an operator in it must never reach a query. */
    private static boolean isPlain(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case String _, Number _, Boolean _, Date _ -> true;
            default -> false;
        };
    }

    private static StoaException invalid(@Nullable Exception cause) {
        return new StoaException(
                ErrorCode.CURSOR_INVALID,
                "The cursor does not belong to this list. Start from the first page.",
                cause);
    }
}
