package dev.stoa.catalog.recommendation;

import dev.stoa.catalog.product.Product;
import org.jspecify.annotations.Nullable;

/**
 * @param because the product it goes with; null for popular ones, and when that is not shown now
 * @param isPurchased true when that product was bought, not just looked at
 */
public record RecommendationReason(
        RecommendationKind kind, @Nullable Product because, boolean isPurchased) {

    static final RecommendationReason POPULAR =
            new RecommendationReason(RecommendationKind.POPULAR, null, false);
}
