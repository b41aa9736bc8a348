package dev.stoa.stripesandbox.payment;

import java.util.Locale;
import java.util.Set;

/** The life of a payment intent; each constant lists where it may go from there. */
public enum PaymentIntentStatus {
    REQUIRES_PAYMENT_METHOD,
    REQUIRES_CONFIRMATION,
    REQUIRES_ACTION,
    REQUIRES_CAPTURE,
    SUCCEEDED,
    CANCELED;

    public Set<PaymentIntentStatus> successors() {
        return switch (this) {
            case REQUIRES_PAYMENT_METHOD ->
                    Set.of(
                            REQUIRES_PAYMENT_METHOD,
                            REQUIRES_CONFIRMATION,
                            REQUIRES_ACTION,
                            REQUIRES_CAPTURE,
                            SUCCEEDED,
                            CANCELED);
            case REQUIRES_CONFIRMATION ->
                    Set.of(
                            REQUIRES_CONFIRMATION,
                            REQUIRES_PAYMENT_METHOD,
                            REQUIRES_ACTION,
                            REQUIRES_CAPTURE,
                            SUCCEEDED,
                            CANCELED);
            case REQUIRES_ACTION ->
                    Set.of(
                            REQUIRES_ACTION,
                            REQUIRES_PAYMENT_METHOD,
                            REQUIRES_CONFIRMATION,
                            REQUIRES_CAPTURE,
                            SUCCEEDED,
                            CANCELED);
            case REQUIRES_CAPTURE -> Set.of(SUCCEEDED, CANCELED);
            case SUCCEEDED, CANCELED -> Set.of();
        };
    }

    /** Before any money is held. */
    boolean isOpen() {
        return switch (this) {
            case REQUIRES_PAYMENT_METHOD, REQUIRES_CONFIRMATION, REQUIRES_ACTION -> true;
            case REQUIRES_CAPTURE, SUCCEEDED, CANCELED -> false;
        };
    }

    public String stripeName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PaymentIntentStatus of(String stripeName) {
        return valueOf(stripeName.toUpperCase(Locale.ROOT));
    }
}
