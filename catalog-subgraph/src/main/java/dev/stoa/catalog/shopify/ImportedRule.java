package dev.stoa.catalog.shopify;

import org.jspecify.annotations.Nullable;

/**
 * How many pieces of a variant may be bought at once.
 *
 * @param customerGroupId null for whoever has no rule of their own
 */
public record ImportedRule(
        @Nullable String customerGroupId, int minimum, @Nullable Integer maximum, int increment) {}
