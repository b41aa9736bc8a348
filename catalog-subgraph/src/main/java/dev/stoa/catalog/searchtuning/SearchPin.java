package dev.stoa.catalog.searchtuning;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Products that come first for a text.
 *
 * @param query the text as its words, without case and accents
 */
@Document("searchPins")
record SearchPin(@Id String query, List<String> productIds, Instant updatedAt) {}
