package dev.stoa.order.analytics;

/**
 * @param market handle
 */
record MarketSales(String market, SalesFigures figures) {}
