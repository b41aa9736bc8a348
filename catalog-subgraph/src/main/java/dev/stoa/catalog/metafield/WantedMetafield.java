package dev.stoa.catalog.metafield;

import org.jspecify.annotations.Nullable;

/**
 * A value as it is to be kept.
 *
 * @param expectedVersion 0 for one that is new; null for whatever is there
 */
record WantedMetafield(
        String namespace,
        String key,
        MetafieldKind kind,
        String value,
        boolean isPublic,
        @Nullable Integer expectedVersion) {}
