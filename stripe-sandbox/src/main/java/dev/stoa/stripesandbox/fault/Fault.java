package dev.stoa.stripesandbox.fault;

import java.time.Duration;

/**
 * A misfortune to come.
 *
 * @param target the operation it befalls, such as {@code payment_intents.create}, {@code refunds.*}
 *     or {@code *}; for webhooks the type of event
 * @param count how many times; {@link #FOREVER} until it is cleared
 * @param delay of {@code SLOW}, {@code WEBHOOK_DELAY} and {@code WEBHOOK_OUT_OF_ORDER}
 */
public record Fault(String target, FaultKind kind, int count, Duration delay) {

    public static final int FOREVER = 0;

    public Fault {
        if (count < 0 || delay.isNegative()) {
            throw new IllegalArgumentException(
                    "count " + count + " and delay " + delay + " must not be negative");
        }
    }

    public static Fault slow(String operation, Duration delay) {
        return new Fault(operation, FaultKind.SLOW, 1, delay);
    }

    public static Fault unavailable(String operation) {
        return once(operation, FaultKind.UNAVAILABLE);
    }

    public static Fault rateLimited(String operation) {
        return once(operation, FaultKind.RATE_LIMITED);
    }

    public static Fault errorBefore(String operation) {
        return once(operation, FaultKind.ERROR_BEFORE);
    }

    public static Fault errorAfter(String operation) {
        return once(operation, FaultKind.ERROR_AFTER);
    }

    public static Fault lostReply(String operation) {
        return once(operation, FaultKind.LOST_REPLY);
    }

    public static Fault dropWebhook(String eventType) {
        return once(eventType, FaultKind.WEBHOOK_DROP);
    }

    public static Fault delayWebhook(String eventType, Duration delay) {
        return new Fault(eventType, FaultKind.WEBHOOK_DELAY, 1, delay);
    }

    public static Fault duplicateWebhook(String eventType) {
        return once(eventType, FaultKind.WEBHOOK_DUPLICATE);
    }

    public static Fault webhookOutOfOrder(String eventType) {
        return new Fault(eventType, FaultKind.WEBHOOK_OUT_OF_ORDER, 1, Duration.ofSeconds(2));
    }

    public Fault times(int count) {
        return new Fault(target, kind, count, delay);
    }

    public Fault forever() {
        return times(FOREVER);
    }

    boolean befalls(String name) {
        return target.equals("*")
                || target.equals(name)
                || (target.endsWith(".*")
                        && name.startsWith(target.substring(0, target.length() - 1)));
    }

    private static Fault once(String target, FaultKind kind) {
        return new Fault(target, kind, 1, Duration.ZERO);
    }
}
