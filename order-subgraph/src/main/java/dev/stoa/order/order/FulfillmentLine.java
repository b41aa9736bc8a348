package dev.stoa.order.order;

/** Pieces of a line in a parcel. */
public record FulfillmentLine(String orderLineId, int quantity) {}
