package dev.stoa.catalog.search;

/** The cluster answers, and does not have the index any more, or not all of it. */
final class IndexLostException extends RuntimeException {

    private static final long serialVersionUID = 1;

    IndexLostException(String index) {
        super("The cluster has no whole index " + index + ".");
    }
}
