package dev.stoa.catalog.product;

import org.jspecify.annotations.Nullable;

record ProductVariantBy(@Nullable String id, @Nullable String sku) {}
