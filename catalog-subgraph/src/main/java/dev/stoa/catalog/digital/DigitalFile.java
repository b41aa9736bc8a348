package dev.stoa.catalog.digital;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A stored file, whether a variant still has it or not. */
@Document("digitalFiles")
record DigitalFile(@Id String id, String fileName, int sizeBytes, Instant storedAt) {}
