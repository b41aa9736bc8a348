package dev.stoa.catalog.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What orders tell of a product.
 *
 * @param orders in how many it was
 * @param popularity see {@link Popularity}
 * @param companions what it was bought with, the surest first
 */
@Document("boughtProducts")
record BoughtProduct(
        @Id String productId, long orders, double popularity, List<Companion> companions) {

    /** Stands for any product: its orders are all orders. */
    static final String ANY = "*";

    private static final int MOST_COMPANIONS = 100;

    /**
     * Another product in the same orders.
     *
     * @param orders how many of them
     * @param lastOrder number of the last of them
     * @param association see {@link Association}, as of the last order with this product
     */
    record Companion(String productId, long orders, long lastOrder, double association) {

        private Companion again(long order) {
            return new Companion(productId, orders + 1, order, association);
        }

        private Companion measured(long ofOne, long ofThis, long all) {
            return new Companion(
                    productId, orders, lastOrder, Association.of(orders, ofOne, ofThis, all));
        }
    }

    static BoughtProduct never(String productId) {
        return new BoughtProduct(productId, 0, 0, List.of());
    }

    /** What goes with it, the surest first; by chance only what is in the set. */
    List<String> companionIds(Set<String> evenByChance) {
        return companions.stream()
                .filter(one -> one.association() > 0 || evenByChance.contains(one.productId()))
                .map(Companion::productId)
                .toList();
    }

    /** Is in one more order. */
    BoughtProduct counted(double weight) {
        return new BoughtProduct(productId, orders + 1, popularity + weight, companions);
    }

    /**
     * That order held these products too. Of too many companions the one goes that came least
     * often, and of several such the one that was not seen for longest: new ones always come in.
     */
    BoughtProduct with(Collection<String> others, long order) {
        var byId = new LinkedHashMap<String, Companion>();
        companions.forEach(companion -> byId.put(companion.productId(), companion));
        for (var other : others) {
            if (!other.equals(productId)) {
                var known = byId.getOrDefault(other, new Companion(other, 0, order, 0));
                byId.put(other, known.again(order));
            }
        }
        var kept = new ArrayList<>(byId.values());
        kept.sort(
                Comparator.comparingLong(Companion::lastOrder)
                        .thenComparingLong(Companion::orders)
                        .reversed());
        while (kept.size() > MOST_COMPANIONS) {
            kept.remove(rarest(kept));
        }
        return new BoughtProduct(productId, orders, popularity, List.copyOf(kept));
    }

    /**
     * The newest come first, so the last of the rarest is the one that was not seen for longest.
     */
    private static Companion rarest(List<Companion> newestFirst) {
        return newestFirst.reversed().stream()
                .min(Comparator.comparingLong(Companion::orders))
                .orElseThrow();
    }

    /** With companions in the order of their association. */
    BoughtProduct measured(Map<String, Long> ordersOf, long all) {
        var measured =
                companions.stream()
                        .map(
                                companion ->
                                        companion.measured(
                                                orders,
                                                ordersOf.getOrDefault(
                                                        companion.productId(), companion.orders()),
                                                all))
                        .sorted(
                                Comparator.comparingDouble(Companion::association)
                                        .reversed()
                                        .thenComparing(Companion::productId))
                        .toList();
        return new BoughtProduct(productId, orders, popularity, measured);
    }
}
