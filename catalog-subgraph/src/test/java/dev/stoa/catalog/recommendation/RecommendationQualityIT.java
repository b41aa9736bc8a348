package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.recommendation.BoughtProduct.Companion;
import dev.stoa.catalog.recommendation.ShoppingHistories.History;
import dev.stoa.catalog.recommendation.ShoppingHistories.Visit;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/**
 * How often something that a shopper then bought is among ten recommendations. Each shopper's last
 * visit is held back; all before it is looked at and bought by the same events as in the shop.
 * {@code ./stoa recommendations} runs it with more shoppers and prints what comes out.
 */
@CatalogTest
class RecommendationQualityIT {

    private static final int TEN = 10;
    private static final int SHOPPERS = Integer.getInteger("stoa.recommendations.shoppers", 120);
    private static final int PRODUCTS = Integer.getInteger("stoa.recommendations.products", 120);
    private static final int SEED = Integer.getInteger("stoa.recommendations.seed", 8);
    private static final int TASTES = 12;
    private static final String TOGETHER = "bought together";
    private static final String ALL_KINDS = "of all kinds";
    private static final String FOR_YOU = "for you";
    private static final String POPULAR = ": the most popular";
    private static final String BY_COUNTS = ": by counts alone";

    @Autowired private Goods goods;
    @Autowired private Shoppers shoppers;
    @Autowired private BoughtProducts boughtProducts;
    @Autowired private SearchIsCurrent search;
    @Autowired private JsonMapper json;
    private final List<Product> products = new ArrayList<>();
    private final Map<Integer, Caller.Customer> customers = new HashMap<>();
    private final Set<String> bestsellers = new HashSet<>();

    @Test
    void hitsMoreOftenThanPopularityDoes() throws IOException {
        var made = new ShoppingHistories(SEED, PRODUCTS, TASTES);
        var mark = goods.mark();
        for (int i = 0; i < PRODUCTS; i++) {
            products.add(goods.product("Thing").tags(mark + made.tagOf(i)).put());
        }
        var histories = made.of(SHOPPERS);
        search.titles(Callers.GUEST, mark);
        histories.forEach(this::live);

        bestsellers.addAll(popular(Set.of()));
        var rates = new LinkedHashMap<String, Rate>();
        togetherRates(histories, rates);
        forYouRates(histories, rates);
        report(rates, histories);

        // Of so few shoppers one is one in a hundred: BoughtTogetherTest compares all hits of many.
        var popular = rates.get(TOGETHER + POPULAR);
        assertThat(rates.get(ALL_KINDS).value()).isGreaterThan(popular.value());
        for (var ours : List.of(rates.get(TOGETHER), rates.get(ALL_KINDS))) {
            assertThat(ours.beyondBestsellers())
                    .isGreaterThan(0.3)
                    .isGreaterThan(5 * popular.beyondBestsellers());
        }
        assertThat(rates.get(FOR_YOU).value()).isGreaterThan(rates.get(FOR_YOU + POPULAR).value());
        assertThat(rates.get(FOR_YOU).beyondBestsellers()).isGreaterThan(0.3);
    }

    /** All but the last visit. */
    private void live(History history) {
        var customer = shoppers.customer();
        customers.put(history.shopper(), customer);
        for (var visit : history.visits().subList(0, history.visits().size() - 1)) {
            shoppers.view(customer, null, these(visit.viewed()));
            shoppers.buy(customer, these(visit.bought()));
        }
    }

    /** One product of the last visit leads to another of it. */
    private void togetherRates(List<History> histories, Map<String, Rate> rates) {
        var ours = rate(rates, TOGETHER);
        var popular = rate(rates, TOGETHER + POPULAR);
        var counts = rate(rates, TOGETHER + BY_COUNTS);
        var allKinds = rate(rates, ALL_KINDS);
        for (var history : histories) {
            var bought = history.visits().getLast().bought();
            if (bought.size() > 1) {
                var from = products.get(bought.getFirst());
                var wanted = ids(bought.subList(1, bought.size()));
                popular.note(popular(Set.of(from.id())), wanted);
                counts.note(mostOften(from), wanted);
                ours.note(shoppers.idsWith(from, "(kind: BOUGHT_TOGETHER, first: 10)"), wanted);
                allKinds.note(shoppers.idsWith(from, "(first: 10)"), wanted);
            }
        }
    }

    /** What is known before the last visit leads to what is new in it. */
    private void forYouRates(List<History> histories, Map<String, Rate> rates) {
        var ours = rate(rates, FOR_YOU);
        var popular = rate(rates, FOR_YOU + POPULAR);
        for (var history : histories) {
            var visits = history.visits();
            var known = new HashSet<String>();
            visits.subList(0, visits.size() - 1).forEach(visit -> known.addAll(known(visit)));
            var wanted = ids(visits.getLast().bought());
            wanted.removeAll(known);
            popular.note(popular(known), wanted);
            ours.note(
                    shoppers.forYou(customers.get(history.shopper()), null, TEN)
                            .at("recommendationsForYou[*].product.id"),
                    wanted);
        }
    }

    private Rate rate(Map<String, Rate> rates, String name) {
        return rates.computeIfAbsent(name, _ -> new Rate(bestsellers));
    }

    private List<String> popular(Set<String> without) {
        return boughtProducts.popular(500).stream()
                .filter(id -> !without.contains(id))
                .limit(TEN)
                .toList();
    }

    private List<String> mostOften(Product product) {
        return boughtProducts.whole(List.of(product.id())).getFirst().companions().stream()
                .sorted(Comparator.comparingLong(Companion::orders).reversed())
                .limit(TEN)
                .map(Companion::productId)
                .toList();
    }

    private Product[] these(List<Integer> numbers) {
        return numbers.stream().map(products::get).toArray(Product[]::new);
    }

    private Set<String> known(Visit visit) {
        var known = ids(visit.viewed());
        known.addAll(ids(visit.bought()));
        return known;
    }

    private Set<String> ids(Collection<Integer> numbers) {
        var ids = new HashSet<String>();
        numbers.forEach(number -> ids.add(products.get(number).id()));
        return ids;
    }

    private void report(Map<String, Rate> rates, List<History> histories) throws IOException {
        var visits = histories.stream().mapToInt(history -> history.visits().size() - 1).sum();
        var table = new LinkedHashMap<String, Map<String, Double>>();
        rates.forEach(
                (name, rate) ->
                        table.put(
                                name,
                                Map.of(
                                        "all", rate.value(),
                                        "beyondBestsellers", rate.beyondBestsellers())));
        var report = new LinkedHashMap<String, Object>();
        report.put("shoppers", SHOPPERS);
        report.put("products", PRODUCTS);
        report.put("seed", SEED);
        report.put("orders", visits);
        report.put("hitRateAt10", table);
        Files.writeString(
                Path.of("target", "recommendations.json"), json.writeValueAsString(report));
    }
}
