package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.attribute.Likenesses;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.platform.test.Callers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches with conditions that are put together. */
@CatalogTest
class WhereSearchIT {

    private static final String SEARCH =
            """
            query($query: String, $where: ProductWhereInput, $filter: ProductFilterInput, $after: String,
                $first: Int) {
              productSearch(query: $query, where: $where, filter: $filter, after: $after, first: $first) {
                facets { kind values { label count isSelected } }
                products { totalCount nodes { title } pageInfo { endCursor } } } }""";

    @Autowired private Goods goods;
    @Autowired private Brands brands;
    @Autowired private Likenesses likenesses;
    @Autowired private Shop shop;
    @Autowired private IndexFollower follower;
    private String mark;
    private Brand red;
    private Brand blue;

    @BeforeEach
    void fill() {
        mark = goods.mark();
        red = brands.add(brands.draft("Red " + mark));
        blue = brands.add(brands.draft("Blue " + mark));
        goods.product("A " + mark).by(red).price("10.00").tags("sale").sizes("S", "M").put();
        goods.product("B " + mark).by(red).price("30.00").sizes("L").put();
        goods.product("C " + mark).by(blue).price("10.00").tags("new").sizes("M").put();
        goods.product("D " + mark).by(blue).price("50.00").tags("sale").stock(0).put();
    }

    @Test
    void putsConditionsTogether() {
        var ofRed = Map.of("brandIds", List.of(red.id()));
        var onSale = Map.of("tags", List.of("sale"));
        var cheap = Map.of("priceMax", "20.00");
        var inM = Map.of("options", List.of(Map.of("name", "Size", "values", List.of("M"))));

        assertThat(titles(ofRed)).containsExactly("A", "B");
        assertThat(titles(Map.of("or", List.of(ofRed, onSale)))).containsExactly("A", "B", "D");
        assertThat(titles(Map.of("and", List.of(ofRed, onSale)))).containsExactly("A");
        assertThat(titles(Map.of("not", ofRed))).containsExactly("C", "D");
        assertThat(titles(Map.of("not", Map.of("or", List.of(ofRed, onSale)))))
                .containsExactly("C");
        assertThat(titles(Map.of("tags", List.of("sale"), "not", cheap))).containsExactly("D");
        assertThat(titles(Map.of("or", List.of(inM, Map.of("isAvailable", false)))))
                .containsExactly("A", "C", "D");
        assertThat(titles(Map.of("priceMin", "20.00", "priceMax", "40.00"))).containsExactly("B");
        assertThat(titles(Map.of("categorySlug", "nowhere-" + mark))).isEmpty();
        assertThat(titles(Map.of("not", Map.of("ratingMin", "1")))).hasSize(4);
    }

    @Test
    void knowsWhatProductsAreLike() {
        var fibre = likenesses.filterable("CHOICE", Map.of(), "wool", "silk");
        var kind = likenesses.kindOf(fibre);
        likenesses.describe(goods.product("W " + mark).put(), kind, Map.of(fibre, List.of("wool")));
        var wool = Map.of("key", fibre.key(), "values", List.of("wool"));

        assertThat(titles(Map.of("attributes", List.of(wool)))).containsExactly("W");
        assertThat(titles(Map.of("not", Map.of("attributes", List.of(wool)))))
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void facetsAreCountedWithinItAsIfNothingWereChosenInTheirOwn() {
        var where =
                Map.of(
                        "or",
                        List.of(Map.of("tags", List.of("sale")), Map.of("tags", List.of("new"))));
        var filter = Map.of("brandIds", List.of(red.id()));

        var found = search(Map.of("where", where, "filter", filter));

        assertThat(
                        found.<List<Map<String, Object>>>at(
                                "productSearch.facets[?(@.kind=='BRAND')].values[*]"))
                .containsExactly(
                        Map.of("label", red.name(), "count", 1, "isSelected", true),
                        Map.of("label", blue.name(), "count", 2, "isSelected", false));
        assertThat(found.<Integer>at("productSearch.products.totalCount")).isEqualTo(1);
    }

    @Test
    void aCursorBelongsToItsConditionsHoweverTheyAreWritten() {
        var one = Map.of("brandIds", List.of(red.id(), blue.id()));
        var same =
                Map.of("or", List.of(Map.of("brandIds", List.of(blue.id(), red.id(), red.id()))));
        var cursor =
                search(Map.of("where", one, "first", 2))
                        .<String>at("productSearch.products.pageInfo.endCursor");

        var behind = search(Map.of("where", same, "first", 2, "after", cursor));
        var other = search(Map.of("where", Map.of("not", one), "first", 2, "after", cursor));

        assertThat(behind.<List<String>>at("productSearch.products.nodes[*].title")).hasSize(2);
        assertThat(other.errorCode()).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void aPageOfABrandIsNoChoiceInAFacet() {
        var found = search(Map.of("filter", Map.of("brandSlug", red.slug())));

        assertThat(found.<List<String>>at("productSearch.products.nodes[*].title")).hasSize(2);
        assertThat(
                        found.<List<Map<String, Object>>>at(
                                "productSearch.facets[?(@.kind=='BRAND')].values[*]"))
                .containsExactly(Map.of("label", red.name(), "count", 2, "isSelected", false));
        assertThat(titles(Map.of("not", Map.of("brandSlug", red.slug()))))
                .containsExactly("C", "D");
    }

    static Stream<Map<String, Object>> tooMuchOrNothing() {
        var sale = Map.<String, Object>of("tags", List.of("sale"));
        return Stream.of(
                Map.of(),
                Map.of("and", List.of()),
                Map.of("or", List.of(sale, Map.of())),
                Map.of("brandIds", List.of()),
                Map.of("or", Collections.nCopies(31, sale)),
                Map.of("not", Map.of("not", Map.of("not", Map.of("not", sale)))),
                Map.of("tags", Collections.nCopies(21, "sale")),
                Map.of("ratingMin", "6"));
    }

    @ParameterizedTest
    @MethodSource("tooMuchOrNothing")
    void refusesWhatSaysNothingOrCostsTooMuch(Map<String, Object> where) {
        assertThat(search(Map.of("where", where)).errorCode()).isEqualTo("BAD_REQUEST");
    }

    private List<String> titles(Map<String, ?> where) {
        return search(Map.of("where", where))
                .<List<String>>at("productSearch.products.nodes[*].title")
                .stream()
                .map(title -> title.substring(0, 1))
                .sorted()
                .toList();
    }

    private Shop.Answer search(Map<String, Object> wanted) {
        follower.catchUp();
        var variables = new HashMap<>(wanted);
        variables.put("query", mark);
        return shop.ask(Callers.GUEST, SEARCH, variables);
    }
}
