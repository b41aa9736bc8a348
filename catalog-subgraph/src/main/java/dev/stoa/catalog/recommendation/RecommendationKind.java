package dev.stoa.catalog.recommendation;

/** What speaks for a product. */
public enum RecommendationKind {
    CURATED,
    SIMILAR,
    BOUGHT_TOGETHER,
    POPULAR
}
