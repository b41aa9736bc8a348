package dev.stoa.catalog.inventory;

import dev.stoa.platform.events.EventType;
import java.util.List;

/** What the stock needs to know of a cancelled order. */
@EventType("order.cancelled.v1")
record OrderCancelled(String orderId, boolean restock, List<OrderedLine> lines) {}
