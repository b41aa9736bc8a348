package dev.stoa.order.payment;

import org.jspecify.annotations.Nullable;

/**
 * What the buyer must do before the payment can go on.
 *
 * @param redirectUrl set for REDIRECT
 * @param clientSecret set for USE_SDK
 */
public record PaymentNextAction(
        PaymentNextActionKind kind, @Nullable String redirectUrl, @Nullable String clientSecret) {}
