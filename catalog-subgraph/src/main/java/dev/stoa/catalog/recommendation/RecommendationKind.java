package dev.stoa.catalog.recommendation;

/** What speaks for a product. */
public enum RecommendationKind {
    SIMILAR,
    BOUGHT_TOGETHER,
    POPULAR
}
