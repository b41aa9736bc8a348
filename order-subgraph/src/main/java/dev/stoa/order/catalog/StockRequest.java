package dev.stoa.order.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pieces that are to be held, all or none.
 *
 * @param holdId id of the same pieces in every request
 * @param placeId the place all that is handed out must be taken from; null for any
 */
public record StockRequest(
        String holdId, Instant until, List<Pieces> pieces, @Nullable String placeId) {}
