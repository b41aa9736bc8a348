package dev.stoa.payment.provider;

/**
 * The provider failed on its side: whether it acted is unknown, and asking with the same key
 * answers the same failure.
 */
public final class ProviderFault extends RuntimeException {

    public ProviderFault(Throwable cause) {
        super("the payment provider failed", cause);
    }
}
