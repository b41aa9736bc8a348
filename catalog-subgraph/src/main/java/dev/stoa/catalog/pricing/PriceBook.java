package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes prices of lists. A price that is set again as it is stays as old as it is. */
@Component
public class PriceBook {

    /** Of one variant, in all lists. */
    public static final int MOST_PRICES = VariantPrices.MOST_ROWS;

    private final PriceLists lists;
    private final ListedPrices prices;
    private final EndedListedPrices ended;

    PriceBook(PriceLists lists, ListedPrices prices, EndedListedPrices ended) {
        this.lists = lists;
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
     * @return how many were another price before; empty when one of the lists is gone, and then
     *     nothing is written
     */
    public OptionalInt write(Map<String, List<PriceChange>> changes, Instant now, Actor by) {
        var before = prices.stored(changes.keySet());
        var real = new HashMap<String, List<PriceChange>>();
        var replaced = new HashMap<String, List<ListedPrice>>();
        changes.forEach(
                (variantId, wanted) -> {
                    var rows = before.getOrDefault(variantId, List.of());
                    var differing = wanted.stream().filter(it -> it.differsFrom(rows)).toList();
                    if (!differing.isEmpty()) {
                        real.put(variantId, differing);
                        replaced.put(variantId, replaced(rows, differing));
                    }
                });
        if (real.isEmpty()) {
            return OptionalInt.of(0);
        }
        if (!lists.hold(listsOf(real.values()))) {
            return OptionalInt.empty();
        }
        ended.append(replaced, now, by);
        prices.change(real, by);
        return OptionalInt.of(real.values().stream().mapToInt(List::size).sum());
    }

    private static Set<String> listsOf(Collection<List<PriceChange>> changes) {
        return changes.stream()
                .flatMap(List::stream)
                .map(PriceChange::list)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<ListedPrice> replaced(List<ListedPrice> rows, List<PriceChange> changes) {
        return rows.stream()
                .filter(row -> changes.stream().anyMatch(change -> change.isPlaceOf(row)))
                .toList();
    }
}
