package dev.stoa.order.order;

/** A variant by its id: the catalog subgraph knows the rest. */
public record ProductVariant(String id) {}
