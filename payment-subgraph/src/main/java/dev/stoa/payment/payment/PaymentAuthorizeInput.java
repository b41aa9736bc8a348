package dev.stoa.payment.payment;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Command of the order subgraph: promise the money for an order. */
record PaymentAuthorizeInput(
        String idempotencyKey,
        String orderId,
        String orderNumber,
        String cartId,
        @Nullable String customerId,
        @Nullable String email,
        MoneyInput amount,
        String paymentMethodToken,
        @Nullable String returnUrl) {

    record MoneyInput(BigDecimal amount, Currency currency) {

        Money toMoney() {
            return Money.of(amount, currency);
        }
    }
}
