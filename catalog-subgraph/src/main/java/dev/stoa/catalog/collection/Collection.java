package dev.stoa.catalog.collection;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Products that the shop shows together.
 *
 * @param titleKey the title to sort by
 */
@Document("collections")
public record Collection(
        @Id String id,
        String title,
        String slug,
        String descriptionHtml,
        String titleKey,
        long version) {}
