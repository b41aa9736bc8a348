package dev.stoa.catalog.relation;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.RelationKind;

/** A related product, and how it relates. Public, or GraphQL could not read it. */
public record ProductRelation(RelationKind kind, Product product) {}
