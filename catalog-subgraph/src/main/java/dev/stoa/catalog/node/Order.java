package dev.stoa.catalog.node;

/** Stands for an object of the order subgraph. */
record Order(String id) {}
