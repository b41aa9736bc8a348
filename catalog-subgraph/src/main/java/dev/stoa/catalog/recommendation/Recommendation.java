package dev.stoa.catalog.recommendation;

import dev.stoa.catalog.product.Product;

/** A product that may please, and why. Public, or GraphQL could not read it. */
public record Recommendation(Product product, RecommendationReason reason) {}
