package dev.stoa.order.cart;

import org.jspecify.annotations.Nullable;

/** Who buys. */
public record CartBuyer(@Nullable String email, @Nullable String phone, @Nullable String name) {

    static final CartBuyer NOBODY = new CartBuyer(null, null, null);
}
