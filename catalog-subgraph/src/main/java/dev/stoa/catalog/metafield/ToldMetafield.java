package dev.stoa.catalog.metafield;

import org.jspecify.annotations.Nullable;

/**
 * A value as a file tells it.
 *
 * @param kind null for a text
 * @param isPublic false or null where staff alone see it
 */
public record ToldMetafield(
        String namespace,
        String key,
        @Nullable String kind,
        String value,
        @Nullable Boolean isPublic) {}
