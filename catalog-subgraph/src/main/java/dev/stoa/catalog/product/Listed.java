package dev.stoa.catalog.product;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What has a place in a list of products: what it can be sorted by. */
interface Listed {

    String id();

    @Nullable String titleKey();

    @Nullable Long lowestMinor();

    @Nullable Instant publishedAt();

    /** The place alone, as an index tells it: what it was not sorted by is null. */
    @Document("products")
    record Place(
            @Id String id,
            @Nullable String titleKey,
            @Nullable Long lowestMinor,
            @Nullable Instant publishedAt)
            implements Listed {}
}
