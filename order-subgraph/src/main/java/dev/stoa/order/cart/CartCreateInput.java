package dev.stoa.order.cart;

import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CartCreateInput(
        @Nullable List<CartLineInput> lines,
        @Nullable String market,
        @Nullable Currency currency) {}
