package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.translation.Storefront;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogTest
class AvailableSortsIT {

    private static final String SORTS =
            """
            query($query: String, $filter: ProductFilterInput, $sort: ProductSortInput) {
              productSearch(query: $query, filter: $filter, sort: $sort) {
                availableSorts { field direction label isChosen } } }""";
    private static final String COLLECT =
            """
            mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) {
              collection { id } } }""";

    @Autowired private Shop shop;
    @Autowired private SearchIsCurrent search;
    @Autowired private Goods goods;
    @Autowired private Ids ids;
    @LocalServerPort private int port;

    @Test
    void offersTheBestMatchWhereThereAreWords() {
        awaitIndex();

        assertThat(labels(Map.of("query", "mug")))
                .containsExactly(
                        "Best match",
                        "Newest",
                        "Price, low to high",
                        "Price, high to low",
                        "Best rated",
                        "Name");
        assertThat(chosen(Map.of("query", "mug"))).containsExactly("Best match");
        assertThat(labels(Map.of())).doesNotContain("Best match", "Featured");
        assertThat(chosen(Map.of())).containsExactly("Newest");
    }

    @Test
    void saysWhichIsChosenAndWhatToSendForIt() {
        awaitIndex();
        var dearest = Map.of("field", "PRICE", "direction", "DESC");

        assertThat(chosen(Map.of("query", "mug", "sort", dearest)))
                .containsExactly("Price, high to low");
        var all = sorts(Map.of("query", "mug"));
        assertThat(all.getFirst()).containsEntry("field", null);
        for (var sort : all.subList(1, all.size())) {
            var send = Map.of("field", sort.get("field"), "direction", sort.get("direction"));
            assertThat(chosen(Map.of("query", "mug", "sort", send)))
                    .containsExactly((String) sort.get("label"));
        }
    }

    @Test
    void offersTheOrderOfACollectionThatHasOne() {
        awaitIndex();
        var mug = goods.product("Mug").put();
        var input = Map.of("title", "Chosen " + ids.next("x"), "productIds", List.of(mug.id()));
        String collection =
                shop.ask(Callers.staff(), COLLECT, Map.of("input", input))
                        .at("collectionCreate.collection.id");
        var there = Map.<String, Object>of("filter", Map.of("collectionId", collection));

        assertThat(labels(there)).startsWith("Featured", "Newest");
        assertThat(chosen(there)).containsExactly("Featured");
    }

    @Test
    void readsInTheLanguageOfTheRequest() throws Exception {
        awaitIndex();
        var question = "{ productSearch(query: \"mug\") { availableSorts { label } } }";

        assertThat(new Storefront(port).ask("de-AT", question).toString())
                .contains("Beste Treffer", "Preis aufsteigend");
        assertThat(new Storefront(port).ask("fr", question).toString()).contains("Best match");
    }

    private void awaitIndex() {
        goods.product("Mug").put();
        assertThat(search.titles(Callers.GUEST, "mug")).isNotEmpty();
    }

    private List<Map<String, Object>> sorts(Map<String, Object> variables) {
        return shop.ask(Callers.GUEST, SORTS, variables).at("productSearch.availableSorts");
    }

    private List<String> labels(Map<String, Object> variables) {
        return shop.ask(Callers.GUEST, SORTS, variables)
                .at("productSearch.availableSorts[*].label");
    }

    private List<String> chosen(Map<String, Object> variables) {
        return shop.ask(Callers.GUEST, SORTS, variables)
                .at("productSearch.availableSorts[?(@.isChosen == true)].label");
    }
}
