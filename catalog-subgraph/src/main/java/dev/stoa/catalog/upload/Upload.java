package dev.stoa.catalog.upload;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A place for one file.
 *
 * @param expiresAt until when bytes are taken
 * @param isStored true once the bytes are here
 */
@Document("uploads")
public record Upload(
        @Id String id, String fileName, long sizeBytes, Instant expiresAt, boolean isStored) {}
