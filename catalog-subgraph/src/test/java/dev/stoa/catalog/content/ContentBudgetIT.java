package dev.stoa.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.category.Categories;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How many reads content costs while nothing is remembered, however much there is of it. */
@CatalogTest
class ContentBudgetIT {

    private static final String PAGE =
            """
            query($handle: String!) { contentPage(by: {handle: $handle}) { title blocks {
              ... on ProductListBlock { products { title } collection { title } } } } }""";
    private static final String MENU =
            "query($handle: String!) { menu(handle: $handle) { items { title url target { __typename } items { url } } } }";

    @Autowired private Categories categories;
    @Autowired private QueryBudget budget;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Ids ids;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void showsAPageInTwoReads(int count) {
        var blocks = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            var productIds = List.of(goods.product("A").put().id(), goods.product("B").put().id());
            blocks.add(Map.of("productList", Map.of("productIds", productIds)));
        }
        var page = new Editor(shop).published("Guide " + ids.next("x"), Map.of("blocks", blocks));
        var variables = Map.<String, Object>of("handle", page.handle());

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.GUEST, PAGE, variables)
                                                        .<List<?>>at(
                                                                "contentPage.blocks[*].products[*].title"))
                                        .hasSize(2 * count));

        assertThat(reads).hasSizeLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50})
    void showsAMenuInFourReads(int count) {
        var handle = "main-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
        var category = categories.add(categories.draft("Cups " + ids.next("x"), null));
        var page = new Editor(shop).published("Help " + ids.next("x"), Map.of());
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            var mug = goods.product("Mug").put();
            items.add(item(Map.of("productId", mug.id())));
            items.add(item(Map.of("categoryId", category.id())));
            items.add(item(Map.of("pageId", page.id())));
        }
        var input = Map.of("handle", handle, "expectedVersion", 0, "items", items);
        shop.ask(
                        Callers.staff(),
                        "mutation($input: MenuSetInput!) { menuSet(input: $input) { menu { handle } } }",
                        Map.of("input", input))
                .<String>at("menuSet.menu.handle");

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(
                                                                Callers.GUEST,
                                                                MENU,
                                                                Map.of("handle", handle))
                                                        .<List<?>>at("menu.items"))
                                        .hasSize(3 * count));

        assertThat(reads).hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void showsASlotInTwoReads(int count) {
        var key = "home." + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
        var banners = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            var productIds = List.of(goods.product("A").put().id());
            var list = Map.of("productList", Map.of("productIds", productIds));
            banners.add(Map.of("block", list));
        }
        var input = Map.of("key", key, "expectedVersion", 0, "banners", banners);
        shop.ask(
                        Callers.staff(),
                        "mutation($input: PlacementSetInput!) { placementSet(input: $input) { placement { key } } }",
                        Map.of("input", input))
                .<String>at("placementSet.placement.key");
        var shown =
                "{ placement(key: \"%s\") { blocks { ... on ProductListBlock { products { title } } } } }"
                        .formatted(key);

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(shown)
                                                        .<List<?>>at(
                                                                "placement.blocks[*].products[*].title"))
                                        .hasSize(count));

        assertThat(reads).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void listsPagesInOneRead() {
        for (int i = 0; i < 5; i++) {
            new Editor(shop).published("Page " + ids.next("x"), Map.of());
        }
        var list = "{ contentPages(first: 50) { nodes { title blocks { __typename } } } }";

        assertThat(budget.commandsOf(() -> shop.ask(list).<Object>at("contentPages"))).hasSize(1);
    }

    @Test
    void findsAPathInOneReadAndNothingInTwo() {
        var mug = goods.product("Mug").put();

        assertThat(budget.commandsOf(() -> route("/products/" + mug.slug()))).hasSize(1);
        assertThat(budget.commandsOf(() -> route("/products/none-" + mug.slug()))).hasSize(2);
        assertThat(budget.commandsOf(() -> route("/products/../" + mug.slug()))).isEmpty();
    }

    private void route(String path) {
        shop.ask(
                        Callers.GUEST,
                        "query($path: String!) { route(path: $path) { __typename } }",
                        Map.of("path", path))
                .<Object>at("route");
    }

    private static Map<String, Object> item(Map<String, Object> target) {
        return Map.of("title", "Item", "target", target);
    }
}
