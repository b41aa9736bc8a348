package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class ProductSearchIT {

    private static final String SEARCH =
            """
            query($query: String, $after: String, $first: Int, $sort: ProductSortInput,
                $filter: ProductFilterInput, $options: [OptionFilterInput!]) {
              productSearch(query: $query, after: $after, first: $first, sort: $sort,
                  filter: $filter, options: $options) {
                didYouMean
                facets { kind name values { value label count isSelected priceMin { amount } } }
                products { totalCount nodes { id title } pageInfo { hasNextPage endCursor } } } }""";
    private static final String MARKED =
            """
            query($query: String) { productSearch(query: $query, first: 1) { products { edges {
              highlight { title { html parts { text isMatch } } description { html } } } } } }""";
    private static final String SUGGEST =
            """
            query($query: String!) { searchSuggest(query: $query) {
                queries products { title } brands { name } categories { name } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @Autowired private IndexFollower follower;
    @Autowired private Brands brands;
    @Autowired private Categories categories;

    /** A word that no other test's products have. */
    private String mark;

    @BeforeEach
    void makeMark() {
        mark = goods.mark();
    }

    @Test
    void putsWhatIsInTheTitleFirst() {
        goods.product("Plate " + mark).described("<p>Goes with every teapot.</p>").put();
        goods.product("Teapot " + mark).put();
        goods.product("Tray " + mark).tags("teapot").put();

        assertThat(titles(mark + " teapot"))
                .containsExactly("Teapot " + mark, "Tray " + mark, "Plate " + mark);
    }

    @Test
    void findsBeginningsWithoutCaseOrAccents() {
        goods.product("Café Crème " + mark).put();

        assertThat(titles("CAFE crem " + mark)).hasSize(1);
        assertThat(titles(mark + " CAFE cre")).hasSize(1);
        assertThat(titles(mark + " crème")).hasSize(1);
    }

    @Test
    void wantsEveryWordWhereAnythingHasThem() {
        goods.product("Blue cup " + mark).put();
        goods.product("Blue spoon " + mark).put();

        assertThat(titles(mark + " blue")).hasSize(2);
        assertThat(titles(mark + " blue spoon")).containsExactly("Blue spoon " + mark);
        assertThat(titles(mark + " blue fork")).hasSize(2);
        assertThat(titles(mark + " green fork knife")).isEmpty();
    }

    @Test
    void allowsForTypingErrorsAndTellsWhatWasMeant() {
        goods.product("Leather boots " + mark).put();

        var misspelt = search("lether botos " + mark, null, Map.of());

        assertThat(misspelt.<List<String>>at("productSearch.products.nodes[*].title")).hasSize(1);
        assertThat(misspelt.<String>at("productSearch.didYouMean"))
                .isEqualTo("leather boots " + mark);
        assertThat(
                        search("leather boots " + mark, null, Map.of())
                                .<Object>at("productSearch.didYouMean"))
                .isNull();
    }

    @Test
    void putsWhatIsInStockFirst() {
        goods.product("Vase vase " + mark).stock(0).put();
        goods.product("Flower " + mark).tags("vase").put();

        assertThat(titles(mark + " vase")).containsExactly("Flower " + mark, "Vase vase " + mark);
    }

    @Test
    void countsWhatElseCouldBeChosen() {
        var red = brands.add(brands.draft("Red " + mark));
        var blue = brands.add(brands.draft("Blue " + mark));
        goods.product("Shirt A " + mark).by(red).sizes("S", "M").price("15.00").put();
        goods.product("Shirt B " + mark).by(blue).sizes("M").price("25.00").put();
        goods.product("Shirt C " + mark).by(blue).sizes("L").stock(0).put();

        var all = facets(Map.of());
        assertThat(all.get("BRAND")).containsExactly("Blue " + mark + " 2", "Red " + mark + " 1");
        assertThat(all.get("OPTION Size")).containsExactly("M 2", "L 1", "S 1");
        assertThat(all.get("AVAILABILITY")).containsExactly("In stock 2", "Sold out 1");

        var ofRed = facets(Map.of("filter", Map.of("brandIds", List.of(red.id()))));
        assertThat(ofRed.get("BRAND"))
                .as("chosen first, and what else there is")
                .containsExactly("Red " + mark + " 1 chosen", "Blue " + mark + " 2");
        assertThat(ofRed.get("OPTION Size")).containsExactly("M 1", "S 1");

        var inM =
                facets(Map.of("options", List.of(Map.of("name", "Size", "values", List.of("M")))));
        assertThat(inM.get("OPTION Size")).containsExactly("M 2 chosen", "L 1", "S 1");
        assertThat(inM.get("BRAND")).containsExactly("Blue " + mark + " 1", "Red " + mark + " 1");
    }

    @Test
    void findsAsManyInARangeOfPricesAsItCounts() {
        for (var price : List.of("9.99", "10.00", "19.99", "20.00", "20.01")) {
            goods.product("Lamp " + mark).price(price).put();
        }

        assertThat(facets(Map.of()).get("PRICE"))
                .containsExactly("€5.00 – €9.99 1", "€10.00 – €19.99 2", "€20.00 – €49.99 2");
        var within =
                Map.<String, Object>of("filter", Map.of("priceMin", "10.00", "priceMax", "19.99"));
        assertThat(search(mark, null, within).<Integer>at("productSearch.products.totalCount"))
                .isEqualTo(2);
    }

    @Test
    void offersTheNextLevelOfCategories() {
        var home = categories.add(categories.draft("Home " + mark, null));
        var kitchen = categories.add(categories.draft("Kitchen", home));
        goods.product("Pan " + mark).in(kitchen.path()).put();

        assertThat(facets(Map.of()).get("CATEGORY")).containsExactly("Home " + mark + " 1");
        assertThat(facets(Map.of("filter", Map.of("categoryId", home.id()))).get("CATEGORY"))
                .containsExactly("Kitchen 1");
    }

    @Test
    void guessesWhatIsBeingTyped() {
        var brand = brands.add(brands.draft("Tea & Co " + mark));
        goods.product("Teapot " + mark).by(brand).put();
        follower.catchUp();

        var guess = shop.ask(Callers.GUEST, SUGGEST, Map.of("query", mark + " teap"));

        assertThat(guess.<List<String>>at("searchSuggest.queries"))
                .containsExactly(mark + " teapot");
        assertThat(guess.<List<String>>at("searchSuggest.products[*].title"))
                .containsExactly("Teapot " + mark);
        assertThat(
                        shop.ask(Callers.GUEST, SUGGEST, Map.of("query", mark + " tea"))
                                .<List<String>>at("searchSuggest.brands[*].name"))
                .containsExactly("Tea & Co " + mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "a",
                "the of and",
                ".* $where {$gt: 1}",
                "title:x AND (NOT \"y\" OR z~2^9) + - && || ! [ ] { } \\ / ? *",
                "👗 👠👜",
                "مرحبا بالعالم",
                "日本語のテキスト",
                "\u0000\u0007\u202e",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z"
            })
    void takesAnyText(String typed) {
        assertThat(search(typed, null, Map.of()).specification()).doesNotContainKey("errors");
        assertThat(shop.ask(Callers.GUEST, SUGGEST, Map.of("query", typed)).specification())
                .doesNotContainKey("errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "\"", "👗 👠👜"})
    void findsNothingBySignsAlone(String typed) {
        goods.product("Boots " + mark).put();
        follower.catchUp();

        assertThat(search(typed, null, Map.of()).<Integer>at("productSearch.products.totalCount"))
                .isZero();
        assertThat(search(" ", null, Map.of()).<Integer>at("productSearch.products.totalCount"))
                .isPositive();
    }

    @Test
    void marksWhatWasFoundWithoutLettingItAct() {
        goods.product("Boots <b>" + mark)
                .described("<p>For &lt;script&gt;alert(1)&lt;/script&gt; and running.</p>")
                .put();
        follower.catchUp();

        var found = shop.ask(Callers.GUEST, MARKED, Map.of("query", mark + " boot script run"));

        var first = "productSearch.products.edges[0].highlight.";
        assertThat(found.<String>at(first + "title.html"))
                .isEqualTo("<mark>Boots</mark> &lt;b&gt;<mark>" + mark + "</mark>");
        assertThat(found.<String>at(first + "description.html"))
                .isEqualTo(
                        "For &lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt; and"
                                + " <mark>running</mark>.");
        assertThat(found.<List<String>>at(first + "title.parts[?(@.isMatch == true)].text"))
                .containsExactly("Boots", mark);
    }

    @Test
    void marksNothingWhereNothingWasTyped() {
        goods.product("Boots " + mark).put();
        follower.catchUp();

        assertThat(
                        shop.ask(Callers.GUEST, MARKED, Map.of("query", " "))
                                .<Object>at("productSearch.products.edges[0].highlight"))
                .isNull();
        var listed =
                shop.ask(
                        Callers.GUEST,
                        "{ products(first: 1) { edges { highlight { title { html } } } } }",
                        Map.of());
        assertThat(listed.<Object>at("products.edges[0].highlight")).isNull();
    }

    @Test
    void findsByNumberAndBrand() {
        goods.product("Cup " + mark).sku("AB-12" + mark).put();
        goods.product("Bowl " + mark).by(brands.add(brands.draft("Häberle " + mark))).put();

        assertThat(titles("ab12" + mark)).containsExactly("Cup " + mark);
        assertThat(titles("haberle " + mark)).containsExactly("Bowl " + mark);
    }

    @Test
    void showsEveryHitOnceOnItsPages() {
        for (int i = 0; i < 7; i++) {
            goods.product("Fork " + mark).tags(i % 2 == 0 ? "steel" : "wood").put();
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = search(mark + " fork", after, Map.of());
            seen.addAll(page.at("productSearch.products.nodes[*].id"));
            after = page.at("productSearch.products.pageInfo.endCursor");
            if (!page.<Boolean>at("productSearch.products.pageInfo.hasNextPage")) {
                assertThat(page.<Integer>at("productSearch.products.totalCount")).isEqualTo(7);
                break;
            }
        } while (true);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(search(mark + " spoon", after, Map.of()).errorCode())
                .isEqualTo("CURSOR_INVALID");
    }

    @Test
    void goesTogetherWithFiltersAndSorts() {
        goods.product("Knife A " + mark).price("9.00").tags("sharp").put();
        goods.product("Knife B " + mark).price("8.00").tags("sharp").put();
        goods.product("Knife C " + mark).price("7.00").put();
        var byPrice =
                Map.<String, Object>of(
                        "sort", Map.of("field", "PRICE", "direction", "ASC"),
                        "filter", Map.of("tags", List.of("sharp")));

        assertThat(
                        search(mark, null, byPrice)
                                .<List<String>>at("productSearch.products.nodes[*].title"))
                .containsExactly("Knife B " + mark, "Knife A " + mark);
    }

    @Test
    void hidesDraftsAndRefusesLongTexts() {
        goods.product("Secret " + mark).as(ProductStatus.DRAFT).put();

        assertThat(titles(mark)).isEmpty();
        assertThat(search("x".repeat(201), null, Map.of()).errorCode()).isEqualTo("BAD_REQUEST");
        var draftsOnly = Map.<String, Object>of("filter", Map.of("status", "DRAFT"));
        assertThat(search(mark, null, draftsOnly).<List<?>>at("productSearch.products.nodes"))
                .isEmpty();
        assertThat(
                        ask(Callers.staff(Permission.PRODUCTS_READ), mark, null, draftsOnly)
                                .<List<?>>at("productSearch.products.nodes"))
                .hasSize(1);
    }

    @Test
    void refusesWishesThatNobodyHas() {
        var twice = Map.of("name", "Size", "values", List.of("S"));
        var many = Map.of("name", "Size", "values", Collections.nCopies(51, "S"));

        for (var wishes : List.of(List.of(twice, twice), List.of(many))) {
            assertThat(search(mark, null, Map.of("options", wishes)).errorCode())
                    .isEqualTo("BAD_REQUEST");
        }
    }

    /** Values as "label count", by kind and name. */
    private Map<String, List<String>> facets(Map<String, Object> more) {
        var facets = new HashMap<String, List<String>>();
        for (var facet :
                search(mark, null, more).<List<Map<String, Object>>>at("productSearch.facets")) {
            var values = (List<?>) facet.get("values");
            facets.put(
                    (facet.get("kind") + " " + facet.get("name")).strip(),
                    values.stream().map(Map.class::cast).map(ProductSearchIT::shown).toList());
        }
        return facets;
    }

    private static String shown(Map<?, ?> value) {
        var chosen = Boolean.TRUE.equals(value.get("isSelected")) ? " chosen" : "";
        return value.get("label") + " " + value.get("count") + chosen;
    }

    private List<String> titles(String query) {
        return search(query, null, Map.of()).at("productSearch.products.nodes[*].title");
    }

    private Shop.Answer search(String query, @Nullable String after, Map<String, Object> more) {
        return ask(Callers.GUEST, query, after, more);
    }

    private Shop.Answer ask(
            Caller caller, String query, @Nullable String after, Map<String, Object> more) {
        follower.catchUp();
        var variables = new HashMap<String, Object>(more);
        variables.put("query", query);
        variables.put("after", after);
        variables.put("first", 3);
        return shop.ask(caller, SEARCH, variables);
    }
}
