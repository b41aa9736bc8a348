package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What staff are told of a variant that there is little left of. */
@EventType("catalog.stock-low.v1")
record StockLow(
        String variantId,
        String title,
        @Nullable String variantTitle,
        @Nullable String sku,
        int available) {}
