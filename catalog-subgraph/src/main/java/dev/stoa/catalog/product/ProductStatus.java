package dev.stoa.catalog.product;

/** Life of a product. */
public enum ProductStatus {
    DRAFT,
    ACTIVE,
    ARCHIVED
}
