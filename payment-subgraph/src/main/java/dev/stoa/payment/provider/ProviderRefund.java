package dev.stoa.payment.provider;

/** What became of a refund at the provider. */
public record ProviderRefund(String reference, State state) {

    /** What the provider calls it, in our words. */
    public enum State {
        PENDING,
        SUCCEEDED,
        FAILED
    }
}
