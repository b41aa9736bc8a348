package dev.stoa.catalog.product;

/** How another product relates to one. */
public enum RelationKind {
    ACCESSORY,
    ALTERNATIVE,
    UPSELL,
    REPLACEMENT
}
