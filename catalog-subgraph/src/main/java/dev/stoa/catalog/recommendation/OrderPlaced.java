package dev.stoa.catalog.recommendation;

import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What recommendations need to know of a placed order. One that is cancelled later told the same of
 * what goes together.
 *
 * @param customerId null for a guest's order
 */
@EventType("order.placed.v1")
record OrderPlaced(@Nullable String customerId, List<BoughtLine> lines) {

    record BoughtLine(String variantId) {}
}
