package dev.stoa.catalog.review;

import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reviews need to know of a placed order.
 *
 * @param customerId null for a guest's order
 */
@EventType("order.placed.v1")
record OrderPlaced(String orderId, @Nullable String customerId, List<BoughtLine> lines) {

    record BoughtLine(String variantId) {}
}
