package dev.stoa.platform.security;

/** One thing staff may do. On the wire (claim {@code permissions}) and in SDL by its name. */
public enum Permission {
    PRODUCTS_READ,
    PRODUCTS_WRITE,
    INVENTORY_READ,
    INVENTORY_WRITE,
    CUSTOMERS_READ,
    CUSTOMERS_WRITE,
    ORDERS_READ,
    ORDERS_WRITE,
    PAYMENTS_READ,
    PAYMENTS_WRITE,
    REVIEWS_READ,
    REVIEWS_WRITE,
    CONTENT_READ,
    CONTENT_WRITE,
    SETTINGS_WRITE,
    STAFF_MANAGE
}
