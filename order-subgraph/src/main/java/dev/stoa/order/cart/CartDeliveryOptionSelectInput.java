package dev.stoa.order.cart;

import org.jspecify.annotations.Nullable;

record CartDeliveryOptionSelectInput(
        String cartId, @Nullable String cartToken, String deliveryOptionId) {}
