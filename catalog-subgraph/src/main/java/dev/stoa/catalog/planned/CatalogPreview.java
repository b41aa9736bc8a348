package dev.stoa.catalog.planned;

import java.time.Instant;
import java.util.Set;

/**
 * A moment to look at the shop, and as whom.
 *
 * @param customerGroupIds groups that the shopper is in
 */
public record CatalogPreview(Instant at, Set<String> customerGroupIds) {

    /** The most that is planned of one kind. */
    public static final int MOST_PLANNED = 100;
}
