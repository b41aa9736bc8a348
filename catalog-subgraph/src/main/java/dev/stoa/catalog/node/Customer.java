package dev.stoa.catalog.node;

/** Stands for an object of the customer subgraph. */
record Customer(String id) {}
