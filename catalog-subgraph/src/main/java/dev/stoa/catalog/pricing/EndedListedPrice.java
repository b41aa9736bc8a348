package dev.stoa.catalog.pricing;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What a list had for a variant until it was changed or taken away. Never changed or deleted. */
@Document("endedListedPrices")
record EndedListedPrice(@Id String id, String variantId, ListedPrice row, Instant until) {}
