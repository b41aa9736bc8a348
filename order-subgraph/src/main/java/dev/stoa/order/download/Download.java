package dev.stoa.order.download;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The right of an order's buyer to fetch a file.
 *
 * @param assetId id of the file in the catalogue
 * @param limit how often it may be fetched in all
 * @param used how often it was
 * @param expiresAt when the right ends; null for never
 * @param version counts changes by staff
 */
@Document("downloads")
public record Download(
        @Id String id,
        String orderId,
        String orderLineId,
        String assetId,
        String title,
        String fileName,
        int sizeBytes,
        int limit,
        int used,
        @Nullable Instant expiresAt,
        int version) {

    /** How often it may still be fetched. Public, or GraphQL could not read it. */
    public int downloadsLeft() {
        return Math.max(0, limit - used);
    }

    boolean isOver(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
