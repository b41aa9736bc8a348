package dev.stoa.catalog.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index of the answering instance stands.
 *
 * @param builtAt null before the first
 */
record SearchIndexState(
        int products,
        @Nullable Instant builtAt,
        boolean isBuilding,
        int productsDone,
        int productsTotal) {}
