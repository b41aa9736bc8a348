package dev.stoa.order.order;

/**
 * A cancellation.
 *
 * @param reason the buyer reads it
 * @param restock false when the goods do not return to stock
 */
record OrderCancelInput(String idempotencyKey, String orderId, String reason, boolean restock) {}
