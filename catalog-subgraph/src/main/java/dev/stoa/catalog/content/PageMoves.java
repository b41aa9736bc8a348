package dev.stoa.catalog.content;

/** Keeps old addresses of pages alive. */
public interface PageMoves {

    /** A page that shoppers knew has another handle; called in the transaction of that change. */
    void note(String oldHandle, String newHandle);
}
