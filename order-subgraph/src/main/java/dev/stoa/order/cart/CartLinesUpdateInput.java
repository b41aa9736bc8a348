package dev.stoa.order.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

record CartLinesUpdateInput(
        String cartId, @Nullable String cartToken, List<CartLineUpdateInput> lines) {}
