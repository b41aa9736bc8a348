package dev.stoa.order.order;

/** A customer as other features here name one: the customer subgraph knows the rest. */
public record Customer(String id) {}
