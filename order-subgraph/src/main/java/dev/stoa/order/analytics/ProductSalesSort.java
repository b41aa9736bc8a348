package dev.stoa.order.analytics;

/** What a product list of a report is sorted by. */
enum ProductSalesSort {
    REVENUE,
    UNITS
}
