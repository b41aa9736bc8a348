package dev.stoa.stripesandbox.fault;

import java.util.Locale;

/** What can go wrong. The first six befall a call, the others the webhook of an event. */
public enum FaultKind {
    /** Waits before the effect; the idempotency key counts as in flight meanwhile. */
    SLOW,
    /** 503 at the door: nothing begins and nothing is kept under the idempotency key. */
    UNAVAILABLE,
    /** 429 at the door; likewise. */
    RATE_LIMITED,
    /** 500 without the effect, and as Stripe has it kept under the idempotency key. */
    ERROR_BEFORE,
    /** 500 although the effect took place; likewise kept. */
    ERROR_AFTER,
    /** The effect takes place and is kept, but the connection closes; a repeat may be lost too. */
    LOST_REPLY,

    /** Never sent, never retried; found only by asking for the event. */
    WEBHOOK_DROP,
    WEBHOOK_DELAY,
    WEBHOOK_DUPLICATE,
    /** Sent only after the next event, or after the delay. */
    WEBHOOK_OUT_OF_ORDER;

    public boolean isOfWebhooks() {
        return name().startsWith("WEBHOOK_");
    }

    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FaultKind of(String jsonName) {
        try {
            return valueOf(jsonName.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "unknown kind of fault '%s', expected one of %s"
                            .formatted(jsonName, java.util.List.of(values())),
                    e);
        }
    }
}
