package dev.stoa.payment.provider;

import org.jspecify.annotations.Nullable;

/** What the buyer must do before the payment can go on. */
public record PaymentNextAction(
        Kind kind, @Nullable String redirectUrl, @Nullable String clientSecret) {

    /** How the buyer goes on. */
    public enum Kind {
        REDIRECT,
        USE_SDK
    }
}
