package dev.stoa.order.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

record CartLinesRemoveInput(String cartId, @Nullable String cartToken, List<String> lineIds) {}
