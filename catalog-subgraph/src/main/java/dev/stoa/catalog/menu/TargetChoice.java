package dev.stoa.catalog.menu;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an item leads, as it is sent and stored: exactly one part is set. */
public record TargetChoice(
        @Nullable String productId,
        @Nullable String categoryId,
        @Nullable String collectionId,
        @Nullable String brandId,
        @Nullable String pageId,
        @Nullable String url) {

    /** The id of what it leads to; empty for an address. */
    Optional<String> objectId() {
        return Optional.ofNullable(productId)
                .or(() -> Optional.ofNullable(categoryId))
                .or(() -> Optional.ofNullable(collectionId))
                .or(() -> Optional.ofNullable(brandId))
                .or(() -> Optional.ofNullable(pageId));
    }
}
