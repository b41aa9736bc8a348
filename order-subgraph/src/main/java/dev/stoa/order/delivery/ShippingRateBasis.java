package dev.stoa.order.delivery;

/** What a delivery rate depends on. */
public enum ShippingRateBasis {
    FLAT,
    WEIGHT,
    PRICE
}
