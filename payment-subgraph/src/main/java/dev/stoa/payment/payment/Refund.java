package dev.stoa.payment.payment;

import dev.stoa.platform.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money given back.
 *
 * @param id found at the provider again by it
 * @param faults how often the provider failed without giving anything back; null for never
 */
public record Refund(
        String id,
        Money amount,
        @Nullable String reason,
        RefundStatus status,
        Instant createdAt,
        @Nullable Integer faults) {

    /**
     * The key to ask the provider with. It repeats its own failures for a key, so each gets
     * another.
     */
    String providerKey() {
        return faults == null ? id : id + "-" + faults;
    }

    Refund with(RefundStatus newStatus) {
        return new Refund(id, amount, reason, newStatus, createdAt, faults);
    }

    Refund withFault() {
        return new Refund(id, amount, reason, status, createdAt, faults == null ? 1 : faults + 1);
    }
}
