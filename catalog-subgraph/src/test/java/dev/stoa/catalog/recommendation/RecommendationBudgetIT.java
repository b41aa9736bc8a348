package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How many reads recommendations cost where nothing is remembered, whatever is asked for. */
@CatalogTest
class RecommendationBudgetIT {

    private static final String LIST =
            """
            query($brands: [ID!], $first: Int) { products(filter: {brandIds: $brands}, first: $first) {
              nodes { recommendations(first: 24) { product { title } reason { kind because { id } } } } } }""";

    @Autowired private QueryBudget budget;
    @Autowired private Goods goods;
    @Autowired private Brands brands;
    @Autowired private Shop shop;
    @Autowired private Shoppers shoppers;
    @Autowired private SearchIsCurrent search;
    @Autowired private Ids ids;

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 24})
    void readsEachKindOnceForAWholeList(int count) {
        var brand = brands.add(brands.draft("Maker " + ids.next("x")));
        var made = Stream.generate(() -> goods.product("Made").by(brand).put()).limit(count);
        var products = made.toArray(Product[]::new);
        shoppers.buy(Callers.GUEST, products);
        search.titles(Callers.GUEST, brand.name());
        var variables = Map.<String, Object>of("brands", List.of(brand.id()), "first", count);
        shop.ask(Callers.GUEST, LIST, variables).<List<?>>at("products.nodes");

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.GUEST, LIST, variables)
                                                        .<List<?>>at("products.nodes"))
                                        .hasSize(count));

        assertThat(reads)
                .as("the list, its products again, companions, popular ones, all of them")
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void readsForAPersonInSixCommands() {
        var ada = shoppers.customer();
        var bought = Stream.generate(() -> goods.product("Bought").put()).limit(12);
        shoppers.buy(ada, bought.toArray(Product[]::new));
        var viewed = Stream.generate(() -> goods.product("Viewed").put()).limit(12);
        shoppers.view(ada, null, viewed.toArray(Product[]::new));

        var reads = budget.commandsOf(() -> shoppers.forYou(ada, null, 24));

        assertThat(reads)
                .as("taste, companions, those they start from, those found, popular ones, theirs")
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void readsRecentlyViewedOnce() {
        var ada = shoppers.customer();
        var viewed = Stream.generate(() -> goods.product("Viewed").put()).limit(12);
        shoppers.view(ada, null, viewed.toArray(Product[]::new));

        assertThat(budget.commandsOf(() -> shoppers.viewed(ada, null))).hasSizeLessThanOrEqualTo(1);
    }
}
