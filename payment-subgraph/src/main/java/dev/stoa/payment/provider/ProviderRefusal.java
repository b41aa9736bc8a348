package dev.stoa.payment.provider;

/**
 * The provider understood a command and will not do it, for example because the promise has run
 * out.
 */
public final class ProviderRefusal extends RuntimeException {

    public ProviderRefusal(String message, Throwable cause) {
        super(message, cause);
    }
}
