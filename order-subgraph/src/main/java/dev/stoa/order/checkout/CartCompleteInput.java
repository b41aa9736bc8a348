package dev.stoa.order.checkout;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

record CartCompleteInput(
        String cartId,
        @Nullable String cartToken,
        String idempotencyKey,
        BigDecimal expectedTotal,
        PaymentMethodInput paymentMethod) {

    /** What must be the same whenever the key is used again. */
    record Content(String cartId, String expectedTotal, String paymentMethodToken) {}

    Content content() {
        return new Content(
                cartId, expectedTotal.stripTrailingZeros().toPlainString(), paymentMethod.token());
    }
}
