package dev.stoa.order.checkout;

import org.jspecify.annotations.Nullable;

record CartReserveInput(String cartId, @Nullable String cartToken) {}
