package dev.stoa.catalog.shopify;

import org.jspecify.annotations.Nullable;

/**
 * A value kept with a product.
 *
 * @param kind null for a text
 * @param isPublic false or null where staff alone see it
 */
public record ImportedMetafield(
        String namespace,
        String key,
        @Nullable String kind,
        String value,
        @Nullable Boolean isPublic) {}
