package dev.stoa.catalog.inventory;

import dev.stoa.platform.events.EventType;
import java.util.List;

/** What the stock needs to know of a placed order. */
@EventType("order.placed.v1")
record OrderPlaced(String orderId, String reservationId, List<OrderedLine> lines) {}
