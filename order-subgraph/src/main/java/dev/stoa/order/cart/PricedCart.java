package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.quote.Quote;
import java.util.Map;

/**
 * A cart with what it costs.
 *
 * @param offers what the shelf has of its variants; none once it is being paid
 */
record PricedCart(Quote quote, Map<String, Offer> offers) {}
