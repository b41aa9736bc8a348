package dev.stoa.catalog.search;

/** The changes of products do not lead on from where somebody stands: all may have changed. */
final class StreamBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StreamBrokenException(String message) {
        super(message);
    }
}
