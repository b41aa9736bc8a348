package dev.stoa.order.cart;

import org.jspecify.annotations.Nullable;

/**
 * {@code CartPickupSelectInput}.
 *
 * @param placeId null to have it delivered after all
 */
record CartPickupSelectInput(String cartId, @Nullable String cartToken, @Nullable String placeId) {}
