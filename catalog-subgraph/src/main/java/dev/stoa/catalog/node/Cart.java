package dev.stoa.catalog.node;

/** Stands for an object of the order subgraph. */
record Cart(String id) {}
