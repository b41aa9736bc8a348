package dev.stoa.catalog.product;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What has a place in a list of products: what it can be sorted by. */
interface Listed {

    String id();

    @Nullable String titleKey();

    @Nullable Long lowestMinor();

    @Nullable Instant publishedAt();

    /** The higher, the earlier it comes in the collection; null behind those that have one. */
    @Nullable Long rank(String collectionId);

    /** The place alone, as an index tells it: what it was not sorted by is null. */
    @Document("products")
    record Place(
            @Id String id,
            @Nullable String titleKey,
            @Nullable Long lowestMinor,
            @Nullable Instant publishedAt,
            @Nullable Ranks shelf)
            implements Listed {

        record Ranks(@Nullable Map<String, Long> ranks) {}

        @Override
        public @Nullable Long rank(String collectionId) {
            return shelf == null || shelf.ranks() == null ? null : shelf.ranks().get(collectionId);
        }
    }
}
