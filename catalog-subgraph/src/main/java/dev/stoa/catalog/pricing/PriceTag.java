package dev.stoa.catalog.pricing;

import dev.stoa.platform.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one piece of a variant costs, by how many are bought. */
public record PriceTag(List<Tier> tiers) {

    /**
     * @param minQuantity from this many pieces on; 1 for the first
     * @param listed as on the label
     * @param compareAt a former, higher price
     */
    public record Tier(
            int minQuantity, Money listed, @Nullable Money compareAt, PriceReason reason) {}

    public PriceTag {
        tiers = List.copyOf(tiers);
    }

    public Tier at(int quantity) {
        return tiers.stream()
                .filter(tier -> tier.minQuantity() <= quantity)
                .reduce((_, later) -> later)
                .orElse(tiers.getFirst());
    }
}
