package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes prices of lists. A price that is set again as it is stays as old as it is. */
@Component
public class PriceBook {

    /** Of one variant, in all lists. */
    public static final int MOST_PRICES = VariantPrices.MOST_ROWS;

    private final ListedPrices prices;
    private final EndedListedPrices ended;

    PriceBook(ListedPrices prices, EndedListedPrices ended) {
        this.prices = prices;
        this.ended = ended;
    }

    /** By variant, as they are stored. */
    public Map<String, List<ListedPrice>> prices(Collection<String> variantIds) {
        return prices.stored(variantIds);
    }

    /**
     * Within a transaction of the caller's.
     *
     * @param changes by variant
     * @return how many were another price before
     */
    public int write(Map<String, List<PriceChange>> changes, Instant now, Actor by) {
        var before = prices.stored(changes.keySet());
        var real = new HashMap<String, List<PriceChange>>();
        changes.forEach(
                (variantId, wanted) -> {
                    var rows = before.getOrDefault(variantId, List.of());
                    var differing = wanted.stream().filter(it -> it.differsFrom(rows)).toList();
                    if (!differing.isEmpty()) {
                        real.put(variantId, differing);
                        ended.append(variantId, replaced(rows, differing), now, by);
                    }
                });
        if (!real.isEmpty()) {
            prices.change(real, by);
        }
        return real.values().stream().mapToInt(List::size).sum();
    }

    private static List<ListedPrice> replaced(List<ListedPrice> rows, List<PriceChange> changes) {
        return rows.stream()
                .filter(row -> changes.stream().anyMatch(change -> change.isPlaceOf(row)))
                .toList();
    }
}
