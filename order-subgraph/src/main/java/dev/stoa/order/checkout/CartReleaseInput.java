package dev.stoa.order.checkout;

import org.jspecify.annotations.Nullable;

record CartReleaseInput(String cartId, @Nullable String cartToken) {}
