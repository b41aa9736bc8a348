package dev.stoa.catalog.product;

import org.jspecify.annotations.Nullable;

/**
 * A file that buyers of a variant may fetch.
 *
 * @param id under which its bytes are stored
 * @param title what buyers see
 * @param fileName what it is saved as
 * @param downloadLimit how often it may be fetched for each piece bought
 * @param availableDays how long after the purchase; null for always
 */
public record DigitalAsset(
        String id,
        String title,
        String fileName,
        int sizeBytes,
        int downloadLimit,
        @Nullable Integer availableDays) {}
