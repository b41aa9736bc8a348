package dev.stoa.catalog.node;

/** Stands for an object of the customer subgraph. */
record StaffMember(String id) {}
