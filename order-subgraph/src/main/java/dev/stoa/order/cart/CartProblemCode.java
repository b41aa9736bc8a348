package dev.stoa.order.cart;

/** What can be wrong with a cart. */
public enum CartProblemCode {
    EMPTY,
    BUYER_MISSING,
    ADDRESS_MISSING,
    DELIVERY_MISSING,
    DELIVERY_UNAVAILABLE,
    VARIANT_UNAVAILABLE,
    INSUFFICIENT_STOCK,
    PRICE_CHANGED,
    QUANTITY_RULE
}
