package dev.stoa.catalog.review;

import dev.stoa.platform.events.EventType;

/** What reviews need to know of a cancelled order. */
@EventType("order.cancelled.v1")
record OrderCancelled(String orderId) {}
