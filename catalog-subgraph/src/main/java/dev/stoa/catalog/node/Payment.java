package dev.stoa.catalog.node;

/** Stands for an object of the payment subgraph. */
record Payment(String id) {}
