package dev.stoa.payment.provider;

import dev.stoa.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A promise of money to ask for.
 *
 * @param key makes the request repeatable
 * @param methodToken the provider's id of the payment method
 * @param returnUrl where the provider sends the buyer back; null when a client library finishes
 */
public record AuthorizationRequest(
        String key,
        String paymentId,
        String orderId,
        String orderNumber,
        String cartId,
        Money amount,
        String methodToken,
        @Nullable String returnUrl) {}
