package dev.stoa.catalog.shopify;

/** The file as a whole is no product CSV; the message tells staff why. */
public final class UnreadableFile extends Exception {

    UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }

    UnreadableFile(String message) {
        super(message);
    }
}
