package dev.stoa.payment.payment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Command of staff: give taken money back. */
record RefundCreateInput(
        String idempotencyKey,
        String paymentId,
        @Nullable BigDecimal amount,
        @Nullable String reason) {}
