package dev.stoa.catalog.product;

/** Lowest and highest price of a product's variants. */
record PriceRange(VariantPrice min, VariantPrice max) {}
