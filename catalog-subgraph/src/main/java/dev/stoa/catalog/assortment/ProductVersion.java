package dev.stoa.catalog.assortment;

/** A product as somebody has seen it. */
record ProductVersion(String id, int expectedVersion) {}
