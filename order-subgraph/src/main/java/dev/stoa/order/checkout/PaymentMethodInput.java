package dev.stoa.order.checkout;

import org.jspecify.annotations.Nullable;

record PaymentMethodInput(String token, @Nullable String returnUrl) {}
