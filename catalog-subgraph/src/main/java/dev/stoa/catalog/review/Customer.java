package dev.stoa.catalog.review;

/** Stands for an object of the customer subgraph. */
record Customer(String id) {}
