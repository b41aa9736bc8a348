package dev.stoa.catalog.recommendation;

import dev.stoa.platform.UseCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Counts an order for each of its products, and measures anew how surely these go with others. Part
 * of the transaction of whoever heard of the order; two reads and one write, however long it is.
 */
@UseCase
class CountOrder {

    /** Pairs grow with the square: what a reseller orders beyond tells nothing of taste. */
    private static final int MOST_TOGETHER = 20;

    private final BoughtProducts boughtProducts;

    CountOrder(BoughtProducts boughtProducts) {
        this.boughtProducts = boughtProducts;
    }

    void handle(List<String> productIds, Instant at) {
        var ids = new ArrayList<>(productIds);
        ids.addFirst(BoughtProduct.ANY);
        var known = boughtProducts.whole(ids);
        var any = known.getFirst().counted(0);
        var together = productIds.stream().limit(MOST_TOGETHER).toList();
        var counted = new HashMap<String, BoughtProduct>();
        for (var product : known.subList(1, known.size())) {
            var one = product.counted(Popularity.of(at));
            boolean isPaired = together.contains(one.productId());
            counted.put(one.productId(), isPaired ? one.with(together, any.orders()) : one);
        }
        var ordersOf = ordersOfCompanions(counted);
        var measured = new ArrayList<BoughtProduct>();
        counted.values().forEach(one -> measured.add(one.measured(ordersOf, any.orders())));
        measured.add(any);
        boughtProducts.putAll(measured);
    }

    private Map<String, Long> ordersOfCompanions(Map<String, BoughtProduct> counted) {
        var others = new HashSet<String>();
        counted.values().stream()
                .map(BoughtProduct::companions)
                .flatMap(Collection::stream)
                .map(BoughtProduct.Companion::productId)
                .filter(id -> !counted.containsKey(id))
                .forEach(others::add);
        var ordersOf =
                others.isEmpty()
                        ? new HashMap<String, Long>()
                        : new HashMap<>(boughtProducts.ordersOf(others));
        counted.forEach((id, one) -> ordersOf.put(id, one.orders()));
        return ordersOf;
    }
}
