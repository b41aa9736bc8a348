package dev.stoa.order.checkout;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.idempotency.KeyRefusals;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record CartCompleteInput(
        String cartId,
        @Nullable String cartToken,
        String idempotencyKey,
        BigDecimal expectedTotal,
        PaymentMethodInput paymentMethod) {

    private static final int LONGEST_TOKEN = 255;
    private static final int LONGEST_URL = 2048;

    /** What is malformed about it. */
    Optional<UserError> fault() {
        if (!IdempotencyKeys.isWellFormed(idempotencyKey)) {
            return Optional.of(KeyRefusals.malformed());
        }
        var token = paymentMethod.token();
        if (token.isBlank() || token.length() > LONGEST_TOKEN) {
            return Optional.of(
                    GeneralError.invalid("Not a payment method.", "paymentMethod", "token"));
        }
        var url = paymentMethod.returnUrl();
        boolean isWebAddress =
                url == null || url.length() <= LONGEST_URL && url.matches("https?://[^/\\s].*");
        return isWebAddress
                ? Optional.empty()
                : Optional.of(
                        GeneralError.invalid(
                                "Not an http or https URL.", "paymentMethod", "returnUrl"));
    }

    /** What must be the same whenever the key is used again. */
    record Content(String cartId, String expectedTotal, String paymentMethodToken) {}

    Content content() {
        return new Content(
                cartId, expectedTotal.stripTrailingZeros().toPlainString(), paymentMethod.token());
    }
}
