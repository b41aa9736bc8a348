package dev.stoa.order.delivery;

import dev.stoa.platform.money.Money;

/**
 * What is to be delivered, as far as its rate depends on it.
 *
 * @param listed sum of the listed prices
 */
public record Parcel(long grams, Money listed) {}
