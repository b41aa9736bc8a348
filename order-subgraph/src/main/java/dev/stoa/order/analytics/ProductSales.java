package dev.stoa.order.analytics;

import dev.stoa.platform.money.Money;

/** How a product sold. */
record ProductSales(Product product, int units, int orders, Money revenue) {

    /** Owned by the catalogue. */
    record Product(String id) {}
}
