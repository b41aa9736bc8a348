package dev.stoa.catalog.upload;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A place for one file.
 *
 * @param expiresAt until when bytes are taken
 * @param customerId who may use it; null for what staff upload
 * @param isStored true once the bytes are here
 */
@Document("uploads")
public record Upload(
        @Id String id,
        @Nullable String customerId,
        String fileName,
        long sizeBytes,
        Instant expiresAt,
        boolean isStored) {}
