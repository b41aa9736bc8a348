package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.recommendation.ShoppingHistories.History;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What is bought together against what is popular, over many made up shops of which none was looked
 * at when the share of popular products was chosen (that was done with seeds 1 to 12).
 */
class BoughtTogetherTest {

    private static final int FIRST_SEED = 101;
    private static final int SHOPS = 10;
    private static final int SHOPPERS = 1200;
    private static final int PRODUCTS = 600;
    private static final int TASTES = 12;
    private static final int TEN = 10;

    @Test
    void hitsNoLessThanPopularityAndMuchMoreBeyondBestsellers() {
        var together = new ArrayList<Rate>();
        var popular = new ArrayList<Rate>();
        for (int seed = FIRST_SEED; seed < FIRST_SEED + SHOPS; seed++) {
            var shop = new CountedShop(new ShoppingHistories(seed, PRODUCTS, TASTES).of(SHOPPERS));
            together.add(shop.rate(shop::together));
            popular.add(shop.rate(shop::popularBut));
        }

        assertThat(mean(together.stream().map(Rate::value).toList()))
                .isGreaterThan(mean(popular.stream().map(Rate::value).toList()));
        assertThat(mean(together.stream().map(Rate::beyondBestsellers).toList()))
                .isGreaterThan(0.3);
        assertThat(mean(popular.stream().map(Rate::beyondBestsellers).toList())).isLessThan(0.05);
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The counts of a shop without its store, after all but the last visit of each shopper. */
    private static final class CountedShop {
        private final Map<String, BoughtProduct> counted = new HashMap<>();
        private final List<List<String>> lastOrders = new ArrayList<>();
        private final List<String> popular;
        private long orders;

        CountedShop(List<History> histories) {
            for (var history : histories) {
                var visits = history.visits();
                visits.subList(0, visits.size() - 1).forEach(visit -> count(ids(visit.bought())));
                lastOrders.add(ids(visits.getLast().bought()));
            }
            var ordersOf =
                    counted.values().stream()
                            .collect(
                                    Collectors.toMap(
                                            BoughtProduct::productId, BoughtProduct::orders));
            counted.replaceAll((_, one) -> one.measured(ordersOf, orders));
            popular =
                    counted.values().stream()
                            .sorted((one, other) -> Long.compare(other.orders(), one.orders()))
                            .map(BoughtProduct::productId)
                            .limit(100)
                            .toList();
        }

        private void count(List<String> order) {
            orders++;
            for (var id : order) {
                var one = counted.getOrDefault(id, BoughtProduct.never(id)).counted(1);
                counted.put(id, one.with(order, orders));
            }
        }

        private static List<String> ids(List<Integer> numbers) {
            return numbers.stream().map(String::valueOf).toList();
        }

        Rate rate(Function<String, List<String>> recommend) {
            var rate = new Rate(Set.copyOf(popular.subList(0, TEN)));
            for (var order : lastOrders) {
                if (order.size() > 1) {
                    rate.note(
                            recommend.apply(order.getFirst()),
                            new HashSet<>(order.subList(1, order.size())));
                }
            }
            return rate;
        }

        List<String> together(String id) {
            var found = new LinkedHashMap<String, RecommendationKind>();
            counted.getOrDefault(id, BoughtProduct.never(id))
                    .companionIds(Set.copyOf(popular))
                    .forEach(other -> found.put(other, RecommendationKind.BOUGHT_TOGETHER));
            return List.copyOf(Shares.of(found, popular, TEN).keySet());
        }

        List<String> popularBut(String id) {
            return popular.stream().filter(other -> !other.equals(id)).limit(TEN).toList();
        }
    }
}
