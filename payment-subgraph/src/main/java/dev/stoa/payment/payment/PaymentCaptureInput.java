package dev.stoa.payment.payment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Command of staff: take promised money. */
record PaymentCaptureInput(String idempotencyKey, String paymentId, @Nullable BigDecimal amount) {}
