package dev.stoa.payment.provider;

import org.jspecify.annotations.Nullable;

/**
 * Who takes the money, as far as buyers' clients must know it.
 *
 * @param publishableKey lets the provider's client library ask for a card, no more
 */
record PaymentGateway(Kind kind, @Nullable String publishableKey) {

    /** Which one. */
    enum Kind {
        SANDBOX,
        STRIPE
    }

    static PaymentGateway of(StripeProperties properties) {
        return StripeKeys.isOfSandbox(properties.apiKey())
                ? new PaymentGateway(Kind.SANDBOX, null)
                : new PaymentGateway(Kind.STRIPE, properties.publishableKey());
    }
}
