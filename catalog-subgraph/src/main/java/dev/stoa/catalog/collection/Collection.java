package dev.stoa.catalog.collection;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Products that the shop shows together.
 *
 * @param titleKey the title to sort by
 * @param rules null where products are chosen by hand
 */
@Document("collections")
public record Collection(
        @Id String id,
        String title,
        String slug,
        String descriptionHtml,
        String titleKey,
        long version,
        @Nullable CollectionRules rules) {

    /** The next version, filled by rules, or by hand where there are none. */
    public Collection ruledBy(@Nullable CollectionRules wanted) {
        return new Collection(id, title, slug, descriptionHtml, titleKey, version + 1, wanted);
    }
}
