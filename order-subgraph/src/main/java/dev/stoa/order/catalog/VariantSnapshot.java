package dev.stoa.order.catalog;

import dev.stoa.platform.money.Money;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is needed of a variant to price and ship it.
 *
 * @param title that of the product
 * @param variantTitle null when the product has no options
 * @param price listed price of one piece
 * @param isActive false when it may not be sold
 * @param version that of the product: a newer snapshot replaces an older one
 */
@Document(VariantSnapshots.COLLECTION)
public record VariantSnapshot(
        @Id String id,
        String productId,
        String productSlug,
        String title,
        @Nullable String variantTitle,
        @Nullable String sku,
        @Nullable String imageUrl,
        Money price,
        String taxClass,
        @Nullable Integer weightGrams,
        boolean requiresShipping,
        boolean isActive,
        long version,
        @Nullable Included included) {

    public VariantSnapshot {
        included = Included.NOTHING.equals(included) ? null : included;
    }

    /** Most have nothing, and nothing is stored of it. */
    @Override
    public Included included() {
        return Objects.requireNonNullElse(included, Included.NOTHING);
    }

    VariantSnapshot at(Money otherPrice, Offer.Titles titles) {
        return new VariantSnapshot(
                id,
                productId,
                productSlug,
                titles.title(),
                titles.variantTitle(),
                sku,
                imageUrl,
                otherPrice,
                taxClass,
                weightGrams,
                requiresShipping,
                isActive,
                version,
                included);
    }
}
