package dev.stoa.order.cart;

import org.jspecify.annotations.Nullable;

/** Who buys. */
public record CartBuyer(@Nullable String email, @Nullable String phone) {}
