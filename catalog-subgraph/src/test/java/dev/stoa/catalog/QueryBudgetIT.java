package dev.stoa.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import graphql.execution.preparsed.NoOpPreparsedDocumentProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** How many reads an operation costs, whatever the length of its list. */
@CatalogTest
class QueryBudgetIT {

    private static final String LIST =
            """
            query($brands: [ID!], $first: Int) { products(filter: {brandIds: $brands}, first: $first) {
              nodes { title featuredImage { url } brand { name } isAvailable
                priceRange { min { gross { formatted } } }
                variants { price { listed { amount } } availability { isBuyable } } } } }""";
    private static final String ENTITIES =
            """
            query($these: [_Any!]!) { _entities(representations: $these) { ... on ProductVariant {
              title product { title slug } price { gross { amount } } availability { isBuyable }
              image { url altText } } } }""";
    private static final String SEARCH =
            """
            query($query: String!, $first: Int) { productSearch(query: $query, first: $first) {
              facets { kind values { label count } }
              products { totalCount nodes { title brand { name } isAvailable
                variants { price { listed { amount } } availability { isBuyable } } } } } }""";
    private static final String TREE =
            "{ categoryTree { name children { name children { name } } breadcrumbs { name } } }";

    @Autowired private QueryBudget budget;
    @Autowired private Brands brands;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private SearchIsCurrent search;

    private static final String REMEMBERED =
            "two of them for markets and price lists, which a shop remembers";

    @ParameterizedTest
    @ValueSource(ints = {6, 24, 48})
    void listsProductsInFiveReads(int count) {
        var brandIds = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            var brand = brands.add(brands.draft("Maker " + ids.next("x")));
            brandIds.add(brand.id());
            put(brand);
        }
        var variables =
                Map.<String, Object>of(
                        "brands", brandIds.subList(0, Math.min(50, count)), "first", count);
        shop.ask(LIST);

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.GUEST, LIST, variables)
                                                        .<List<?>>at("products.nodes"))
                                        .hasSize(count));

        assertThat(reads).as(REMEMBERED).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 90})
    void resolvesVariantsOfTheRouterInFiveReads(int count) {
        var these = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            var product = goods.product("Entity " + i).put();
            these.add(Map.of("__typename", "ProductVariant", "id", Goods.variantOf(product)));
        }

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(
                                                                Callers.GUEST,
                                                                ENTITIES,
                                                                Map.of("these", these))
                                                        .<List<?>>at("_entities[*].product.title"))
                                        .hasSize(count));

        assertThat(reads).as(REMEMBERED).hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 24, 48})
    void searchesWithFacetsInNineReads(int count) {
        var mark = goods.mark();
        for (int i = 0; i < count; i++) {
            var brand = brands.add(brands.draft("Maker " + ids.next("x")));
            goods.product("Cup " + mark).by(brand).sizes("S", "M").put();
        }
        assertThat(search.titles(Callers.GUEST, mark)).isNotEmpty();

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(
                                                                Callers.GUEST,
                                                                SEARCH,
                                                                Map.of(
                                                                        "query", mark, "first",
                                                                        count))
                                                        .<List<?>>at(
                                                                "productSearch.products.nodes"))
                                        .hasSize(count));

        assertThat(reads)
                .as(REMEMBERED + ", and two for what staff have said of the text")
                .hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void readsTheTreeLevelByLevel() {
        shop.ask(TREE).<List<?>>at("categoryTree");

        assertThat(budget.commandsOf(() -> shop.ask(TREE))).hasSizeLessThanOrEqualTo(4);
    }

    /** Half a millisecond of a list's three would go into parsing the same document again. */
    @Test
    void parsesADocumentOnce(@Autowired GraphQlSource source) {
        assertThat(source.graphQl().getPreparsedDocumentProvider())
                .isNotInstanceOf(NoOpPreparsedDocumentProvider.class);
    }

    private void put(Brand brand) {
        goods.product("Made by " + brand.name()).by(brand).sizes("S", "M").put();
    }
}
