package dev.stoa.payment.payment;

import dev.stoa.platform.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Money given back. Its id is the key under which the provider is asked, as often as it takes. */
public record Refund(
        String id, Money amount, @Nullable String reason, RefundStatus status, Instant createdAt) {

    Refund with(RefundStatus newStatus) {
        return new Refund(id, amount, reason, newStatus, createdAt);
    }
}
