package dev.stoa.order.catalog;

import dev.stoa.platform.money.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A variant as it is on the shelf.
 *
 * @param variant with the price written on it, in the shop's own currency and language
 * @param titles in the language of the one who asks
 * @param available pieces that can still be sold; null when not limited or not known
 * @param tiers what one piece costs the one who asks, by how many are bought, the fewest first;
 *     none when the catalogue did not answer
 * @param quantityRule how many the one who asks may buy at once
 */
public record Offer(
        VariantSnapshot variant,
        Titles titles,
        @Nullable Integer available,
        List<Tier> tiers,
        QuantityRule quantityRule) {

    /**
     * @param minQuantity from this many pieces on
     */
    public record Tier(int minQuantity, Money price) {}

    /**
     * What a variant is called.
     *
     * @param title that of the product
     * @param variantTitle null when the product has no options
     */
    public record Titles(String title, @Nullable String variantTitle) {

        public static Titles own(VariantSnapshot variant) {
            return new Titles(variant.title(), variant.variantTitle());
        }
    }

    public Offer {
        tiers = List.copyOf(tiers);
    }

    /** What the catalogue does not tell: we saw it last like this. */
    static Offer unheard(VariantSnapshot variant) {
        return new Offer(variant, Titles.own(variant), null, List.of(), QuantityRule.ANY);
    }

    /**
     * The variant as the one who asks sees it, at what one piece costs when so many are bought;
     * empty when not known.
     */
    public Optional<VariantSnapshot> at(int quantity) {
        return tiers.stream()
                .filter(tier -> tier.minQuantity() <= Math.max(1, quantity))
                .reduce((_, later) -> later)
                .map(tier -> variant.at(tier.price(), titles));
    }

    /** As {@link #at}; where that is not known, at the price written on it. */
    public VariantSnapshot atBest(int quantity) {
        return at(quantity).orElse(variant);
    }

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
