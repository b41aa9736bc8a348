package dev.stoa.order.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A variant as it is on the shelf.
 *
 * @param available pieces that can still be sold; null when not limited or not known
 */
public record Offer(VariantSnapshot variant, @Nullable Integer available) {

    /**
     * Pieces that can be had.
     *
     * @param own pieces already held for the one who asks
     */
    public int availableWith(int own) {
        if (!variant.isActive()) {
            return 0;
        }
        return available == null ? Integer.MAX_VALUE : Math.max(0, available) + own;
    }
}
