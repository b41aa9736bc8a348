package dev.stoa.order.market;

/**
 * Where, and in which currency, something is sold.
 *
 * @param market handle
 */
public record SoldIn(String market, Exchange exchange) {}
