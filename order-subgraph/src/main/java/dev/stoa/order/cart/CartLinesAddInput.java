package dev.stoa.order.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

record CartLinesAddInput(String cartId, @Nullable String cartToken, List<CartLineInput> lines) {}
