package dev.stoa.payment.provider;

import org.jspecify.annotations.Nullable;

/** A card, as far as it may be shown. */
public record PaymentCard(
        String brand, String last4, @Nullable Integer expiryMonth, @Nullable Integer expiryYear) {}
