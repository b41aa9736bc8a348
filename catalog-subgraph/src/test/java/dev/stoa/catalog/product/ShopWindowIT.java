package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.BusyCatalog;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What shoppers see while products are remembered. */
@BusyCatalog
class ShopWindowIT {

    private static final String PAGE =
            "query($slug: String!) { product(by: {slug: $slug}) { title } }";
    private static final String LIST =
            """
            query($tags: [String!], $after: String, $sort: ProductSortInput) {
              products(filter: {tags: $tags}, first: 2, after: $after, sort: $sort) {
                nodes { title } totalCount pageInfo { hasNextPage endCursor } } }""";
    private static final String UPDATE =
            """
            mutation($input: ProductUpdateInput!) {
              productUpdate(input: $input) { userErrors { code } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private ShopWindow window;
    @Autowired private Ids ids;
    private String mark = "";

    @BeforeEach
    void open() throws InterruptedException {
        mark = ids.next("tag");
        await().until(window::isOpen);
    }

    @Test
    void showsAChangeToStaffAtOnceAndToShoppersAMomentLater() throws InterruptedException {
        var mug = goods.product("Mug").put();
        assertThat(title(Callers.GUEST, mug)).isEqualTo("Mug");

        update(mug, "title", "Big Mug");

        assertThat(title(Callers.staff(), mug)).isEqualTo("Big Mug");
        await().until(() -> "Big Mug".equals(title(Callers.GUEST, mug)));
    }

    @Test
    void takesOutWhatIsNoLongerForSale() throws InterruptedException {
        var mug = goods.product("Mug").put();
        assertThat(title(Callers.GUEST, mug)).isEqualTo("Mug");

        update(mug, "status", "ARCHIVED");

        await().until(() -> title(Callers.GUEST, mug) == null);
        assertThat(title(Callers.staff(), mug)).isEqualTo("Mug");
        assertThat(window.variants(List.of(Goods.variantOf(mug)))).isEmpty();
    }

    @Test
    void neverShowsADraft() {
        var draft = goods.product("Draft").as(ProductStatus.DRAFT).put();

        assertThat(window.byIds(List.of(draft.id()))).isEmpty();
        assertThat(window.bySlug(draft.slug())).isEmpty();
        assertThat(window.variants(List.of(Goods.variantOf(draft)))).isEmpty();
    }

    @Test
    void findsVariantsKnownAndUnknown() {
        var mug = Goods.variantOf(goods.product("Mug").put());
        var cup = Goods.variantOf(goods.product("Cup").put());
        assertThat(window.variants(List.of(mug))).containsOnlyKeys(mug);

        assertThat(window.variants(List.of(mug, cup, "var_none"))).containsOnlyKeys(mug, cup);
    }

    @Test
    void tellsCheckoutWhatIsStoredThisMoment() {
        var mug = goods.product("Mug").put();
        var variant = Goods.variantOf(mug);
        assertThat(window.current(List.of(variant, "var_none"))).containsOnlyKeys(variant);

        update(mug, "title", "Big Mug");

        assertThat(window.current(List.of(variant)).get(variant).product().title())
                .isEqualTo("Big Mug");
        update(mug, "status", "ARCHIVED", 2);
        assertThat(window.current(List.of(variant)).get(variant).product().isActive()).isFalse();
    }

    @Test
    void pagesAsTheListOfStaffDoes() {
        for (var title : List.of("E", "C", "A", "D", "B")) {
            goods.product(title).tags(mark).put();
        }
        for (var field : List.of("TITLE", "PRICE", "PUBLISHED_AT")) {
            var sort = Map.<String, Object>of("field", field, "direction", "DESC");
            assertThat(everyPage(Callers.GUEST, sort))
                    .hasSize(5)
                    .isEqualTo(everyPage(Callers.staff(), sort));
        }
    }

    private List<String> everyPage(Caller caller, Map<String, Object> sort) {
        var titles = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("sort", sort));
        variables.put("tags", List.of(mark));
        while (true) {
            var page = shop.ask(caller, LIST, variables);
            titles.addAll(page.<List<String>>at("products.nodes[*].title"));
            assertThat(page.<Integer>at("products.totalCount")).isEqualTo(5);
            if (!page.<Boolean>at("products.pageInfo.hasNextPage")) {
                return titles;
            }
            variables.put("after", page.at("products.pageInfo.endCursor"));
        }
    }

    private @Nullable String title(Caller caller, Product product) {
        var shown =
                shop.ask(caller, PAGE, Map.of("slug", product.slug()))
                        .<Map<String, String>>at("product");
        return shown == null ? null : shown.get("title");
    }

    private void update(Product product, String field, String value) {
        update(product, field, value, 1);
    }

    private void update(Product product, String field, String value, int version) {
        var input =
                Map.<String, Object>of(
                        "id", product.id(), "expectedVersion", version, field, value);
        var answer = shop.ask(Callers.staff(), UPDATE, Map.of("input", input));
        assertThat(answer.<List<?>>at("productUpdate.userErrors")).isEmpty();
    }
}
