package dev.stoa.order.catalog;

/** Some pieces of a variant. */
public record Pieces(String variantId, int quantity) {}
