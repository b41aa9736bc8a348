package dev.stoa.order.catalog;

import dev.stoa.platform.events.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue's word that a product is not what it was: all of its variants as they are now. */
@EventType("catalog.product-changed.v1")
record ProductChanged(
        String productId, String productSlug, long version, String status, List<Variant> variants) {

    record Variant(
            String variantId,
            String title,
            @Nullable String variantTitle,
            @Nullable String sku,
            @Nullable String imageUrl,
            long priceMinor,
            String currency,
            String taxClass,
            @Nullable Integer weightGrams,
            boolean requiresShipping,
            boolean isActive,
            @Nullable List<DigitalAsset> digitalAssets,
            @Nullable List<Component> components) {}
}
