package dev.stoa.order.payment;

/**
 * The payment subgraph. Every call may fail with UNAVAILABLE, and then may have had its effect:
 * repeat it with the same key, never with another.
 */
public interface Payments {

    /** Asks for the promise of money; with a known key, how that payment stands now. */
    Authorization authorize(PaymentRequest request);

    /**
     * Gives up on a payment, whatever became of it; a key not yet known is refused from now on.
     *
     * @return true when no money is promised or taken any more
     */
    boolean abandon(String key, String reason);
}
