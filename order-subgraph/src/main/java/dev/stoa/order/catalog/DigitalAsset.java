package dev.stoa.order.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A file that buyers of a variant may fetch.
 *
 * @param downloadLimit how often, for each piece bought
 * @param availableDays how long after the purchase; null for always
 */
public record DigitalAsset(
        String id,
        String title,
        String fileName,
        int sizeBytes,
        int downloadLimit,
        @Nullable Integer availableDays) {}
