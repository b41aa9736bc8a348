package dev.stoa.catalog.shopify;

import java.nio.charset.CharacterCodingException;

/** The file as a whole is no product CSV; the message tells staff why. */
public final class UnreadableFile extends Exception {

    UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * @param place the row or line of it
     */
    static UnreadableFile notUtf8(String place, CharacterCodingException cause) {
        return new UnreadableFile(place + " is not UTF-8: save the file as UTF-8.", cause);
    }

    UnreadableFile(String message) {
        super(message);
    }
}
