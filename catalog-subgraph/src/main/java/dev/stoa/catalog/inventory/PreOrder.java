package dev.stoa.catalog.inventory;

import java.time.Instant;

/**
 * Orders taken before the goods come out.
 *
 * @param cap pieces that may be sold beyond the stock until then
 * @param open as {@code cap}; 0 when it is over
 */
public record PreOrder(Instant releaseAt, int cap, int open) {

    /** Public, or GraphQL could not read it. */
    public boolean isOver() {
        return open == 0;
    }
}
