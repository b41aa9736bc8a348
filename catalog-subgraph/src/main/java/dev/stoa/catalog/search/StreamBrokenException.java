package dev.stoa.catalog.search;

/** A whole collection was removed or replaced, of which no changes of products tell. */
final class StreamBrokenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StreamBrokenException() {
        super("The stream of changes tells that a whole collection was removed or replaced.");
    }
}
