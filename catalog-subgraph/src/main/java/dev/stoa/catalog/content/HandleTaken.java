package dev.stoa.catalog.content;

/** Another page has the handle, or the page itself was stored meanwhile. Ends the transaction. */
public final class HandleTaken extends RuntimeException {

    HandleTaken(String handle, Throwable cause) {
        super("handle: " + handle + " (expected: one that no page has)", cause);
    }
}
