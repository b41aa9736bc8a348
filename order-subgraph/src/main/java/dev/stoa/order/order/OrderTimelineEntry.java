package dev.stoa.order.order;

import java.time.Instant;

/**
 * Something that happened to an order.
 *
 * @param message safe to show to the buyer
 */
public record OrderTimelineEntry(String id, OrderTimelineKind kind, String message, Instant at) {}
