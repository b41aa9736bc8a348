package dev.stoa.catalog.pricefile;

import dev.stoa.catalog.pricing.ListedPrice;
import dev.stoa.catalog.pricing.PriceBook;
import dev.stoa.catalog.pricing.PriceChange;
import dev.stoa.catalog.shopify.RowProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some rows of prices, held against the variants and the lists there are. */
final class PriceBatch {

    private record Place(String variantId, String list, int minQuantity, Currency currency) {}

    private record Wanted(PriceRow row, PriceChange change) {}

    private final Set<String> lists;
    private final Set<String> variants;
    private final Map<String, List<String>> bySku;
    private final Instant now;
    private final Map<Place, Wanted> prices = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    PriceBatch(
            Set<String> lists, Set<String> variants, Map<String, List<String>> bySku, Instant now) {
        this.lists = lists;
        this.variants = variants;
        this.bySku = bySku;
        this.now = now;
    }

    /** Of two rows for the same price the later one counts. */
    void add(PriceRow row) {
        var variantId = variantOf(row);
        if (!lists.contains(row.list())) {
            problem(row, PriceFile.LIST, "There is no such price list.");
        } else if (variantId != null) {
            var place = new Place(variantId, row.list(), row.minQuantity(), row.currency());
            prices.put(place, new Wanted(row, change(row)));
        }
    }

    private PriceChange change(PriceRow row) {
        return PriceChange.of(
                row.list(), row.minQuantity(), row.currency(), row.amount(), row.compareAt(), now);
    }

    private @Nullable String variantOf(PriceRow row) {
        var id = row.variantId();
        if (id != null) {
            if (variants.contains(id)) {
                return id;
            }
            problem(row, PriceFile.VARIANT_ID, "There is no such variant.");
            return null;
        }
        var found = bySku.getOrDefault(row.sku(), List.of());
        if (found.size() == 1) {
            return found.getFirst();
        }
        problem(
                row,
                PriceFile.SKU,
                found.isEmpty()
                        ? "There is no such variant."
                        : "Several variants have this SKU: name one by its id.");
        return null;
    }

    /** Leaves out what would give a variant more prices than one may have. */
    void limit(Map<String, List<ListedPrice>> before) {
        var room = new HashMap<String, Integer>();
        prices.entrySet()
                .removeIf(
                        it -> {
                            var variantId = it.getKey().variantId();
                            var had = before.getOrDefault(variantId, List.of());
                            int more = more(it.getValue().change(), had);
                            int left =
                                    room.getOrDefault(
                                            variantId, PriceBook.MOST_PRICES - had.size());
                            if (left < more) {
                                refuse(it.getValue().row());
                                return true;
                            }
                            room.put(variantId, left - more);
                            return false;
                        });
    }

    private void refuse(PriceRow row) {
        problem(
                row,
                PriceFile.AMOUNT,
                "At most " + PriceBook.MOST_PRICES + " prices of a variant.");
    }

    /** How many more prices there are with it than without. */
    private static int more(PriceChange change, List<ListedPrice> had) {
        int after = change.next() == null ? 0 : 1;
        return had.stream().anyMatch(change::isPlaceOf) ? after - 1 : after;
    }

    Set<String> variantIds() {
        return prices.keySet().stream().map(Place::variantId).collect(Collectors.toSet());
    }

    Map<String, List<PriceChange>> changes() {
        return prices.entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.getKey().variantId(),
                                Collectors.mapping(
                                        it -> it.getValue().change(), Collectors.toList())));
    }

    int differing(Map<String, List<ListedPrice>> before) {
        return changes().entrySet().stream()
                .mapToInt(
                        it -> differing(it.getValue(), before.getOrDefault(it.getKey(), List.of())))
                .sum();
    }

    private static int differing(List<PriceChange> changes, List<ListedPrice> had) {
        return (int) changes.stream().filter(change -> change.differsFrom(had)).count();
    }

    PriceResult result(int changed) {
        return new PriceResult(changed, prices.size() - changed, List.copyOf(problems));
    }

    static Set<String> idsIn(Collection<PriceRow> rows) {
        return named(rows.stream().map(PriceRow::variantId));
    }

    /** Of rows that do not name the variant by its id. */
    static Set<String> skusIn(Collection<PriceRow> rows) {
        return named(rows.stream().filter(row -> row.variantId() == null).map(PriceRow::sku));
    }

    private static Set<String> named(Stream<@Nullable String> texts) {
        var named = new HashSet<String>();
        texts.forEach(
                text -> {
                    if (text != null) {
                        named.add(text);
                    }
                });
        return named;
    }

    private void problem(PriceRow price, String column, String message) {
        problems.add(price.row().problem(column, message));
    }
}
