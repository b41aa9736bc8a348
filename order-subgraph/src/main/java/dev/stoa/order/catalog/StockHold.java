package dev.stoa.order.catalog;

import java.util.List;

/** What became of an attempt to hold stock. */
public sealed interface StockHold {

    record Held() implements StockHold {}

    /** Nothing is held. */
    record Short(List<Shortage> shortages) implements StockHold {}

    /** Fewer pieces than wanted. */
    record Shortage(String variantId, int requested, int available) {}
}
