package dev.stoa.order.payment;

import dev.stoa.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment to be promised.
 *
 * @param key of this try, passed on to the provider
 * @param methodToken the provider's id of the payment method
 * @param returnUrl where the provider sends the buyer back
 */
public record PaymentRequest(
        String key,
        String orderId,
        String orderNumber,
        String cartId,
        @Nullable String customerId,
        @Nullable String email,
        Money amount,
        String methodToken,
        @Nullable String returnUrl) {}
