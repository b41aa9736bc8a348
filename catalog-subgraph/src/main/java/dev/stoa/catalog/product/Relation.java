package dev.stoa.catalog.product;

/** What staff say of another product to somebody who looks at this one. */
public record Relation(RelationKind kind, String productId) {}
