package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.platform.ids.Ids;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

@CatalogTest
class ProductListsIT {

    private static final String LIST =
            """
            query($filter: ProductFilterInput, $sort: ProductSortInput, $first: Int, $after: String,
                $last: Int, $before: String) {
              products(filter: $filter, sort: $sort, first: $first, after: $after, last: $last,
                  before: $before) {
                totalCount nodes { id title } pageInfo { hasNextPage endCursor startCursor } } }""";

    private static final String SEARCH =
            """
            query($filter: ProductFilterInput) {
              productSearch(query: "mug", filter: $filter) { products { totalCount } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Categories categories;
    @Autowired private Brands brands;
    @Autowired private Ids ids;
    @Autowired private MongoTemplate mongo;
    private Category shelf;
    private Category drawer;

    @BeforeEach
    void makeCategories() {
        shelf = categories.add(categories.draft("Shelf " + ids.next("x"), null));
        drawer = categories.add(categories.draft("Drawer", shelf));
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE,ASC",
        "TITLE,DESC",
        "PRICE,ASC",
        "PRICE,DESC",
        "PUBLISHED_AT,ASC",
        "PUBLISHED_AT,DESC"
    })
    void showsEveryProductOnceOnItsPages(String field, String direction) {
        for (int i = 0; i < 7; i++) {
            goods.product("Thing " + i % 3).price(i % 2 == 0 ? "5.00" : "6.00").in(path()).put();
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = list(sorted(field, direction), after);
            seen.addAll(page.at("products.nodes[*].id"));
            after = page.at("products.pageInfo.endCursor");
            if (!page.<Boolean>at("products.pageInfo.hasNextPage")) {
                break;
            }
        } while (true);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void findsWhatIsInACategoryOrBelowIt() {
        goods.product("Above").in(List.of(shelf.id())).put();
        goods.product("Below").in(path()).put();

        assertThat(titles(Map.of("categoryId", shelf.id())))
                .containsExactlyInAnyOrder("Above", "Below");
        assertThat(titles(Map.of("categorySlug", drawer.slug()))).containsExactly("Below");
        assertThat(titles(Map.of("categorySlug", "no-such-category"))).isEmpty();
        var nested =
                shop.ask(
                        """
                        { category(by: {id: "%s"}) { parent { id } breadcrumbs { id }
                          products { nodes { title } } } }"""
                                .formatted(drawer.id()));
        assertThat(nested.<String>at("category.parent.id")).isEqualTo(shelf.id());
        assertThat(nested.<List<String>>at("category.breadcrumbs[*].id"))
                .containsExactly(shelf.id(), drawer.id());
        assertThat(nested.<List<String>>at("category.products.nodes[*].title"))
                .containsExactly("Below");
    }

    @Test
    void findsWhatABrandMakes() {
        var maker = brands.add(brands.draft("Maker " + drawer.id()));
        goods.product("Theirs").by(maker).in(path()).put();
        goods.product("Also theirs").by(maker).put();
        goods.product("Draft").by(maker).as(ProductStatus.DRAFT).put();
        goods.product("Of others").in(path()).put();

        assertThat(titles(Map.of("brandSlug", maker.slug())))
                .containsExactlyInAnyOrder("Theirs", "Also theirs");
        assertThat(titles(in("brandSlug", maker.slug()))).containsExactly("Theirs");
        assertThat(titles(Map.of("brandSlug", "no-such-brand"))).isEmpty();
        var nested =
                shop.ask(
                        """
                        { brand(by: {slug: "%s"}) {
                          products(filter: {categoryId: "%s"}) { nodes { title } totalCount }
                          all: products(first: 1) { totalCount } } }"""
                                .formatted(maker.slug(), drawer.id()));
        assertThat(nested.<List<String>>at("brand.products.nodes[*].title"))
                .containsExactly("Theirs");
        assertThat(nested.<Integer>at("brand.all.totalCount")).isEqualTo(2);
    }

    @Test
    void filtersByPriceTagsAndAvailability() {
        goods.product("Cheap").price("4.00").tags("red", "small").in(path()).put();
        goods.product("Dear").price("40.00").tags("red").in(path()).stock(0).put();

        assertThat(titles(in("priceMax", "4.00"))).containsExactly("Cheap");
        assertThat(titles(in("priceMin", "4.01"))).containsExactly("Dear");
        assertThat(titles(in("tags", List.of("red", "small")))).containsExactly("Cheap");
        assertThat(titles(in("tags", List.of("red")))).hasSize(2);
        assertThat(titles(in("isAvailable", true))).containsExactly("Cheap");
        assertThat(titles(in("isAvailable", false))).containsExactly("Dear");
    }

    @ParameterizedTest
    @CsvSource({"700, ASC", "800, DESC"})
    void listsByPriceWhatHasAVariantWithinTheLimits(String thousands, String direction) {
        goods.product("Below").sizesAt(thousands + "01.00", thousands + "02.00").in(path()).put();
        goods.product("Around").sizesAt(thousands + "01.00", thousands + "09.00").in(path()).put();
        var older =
                goods.product("Reaching in")
                        .sizesAt(thousands + "01.00", thousands + "05.00")
                        .in(path())
                        .put();
        goods.product("Within").price(thousands + "06.00").in(path()).put();
        goods.product("Above").price(thousands + "08.00").in(path()).put();
        mongo.update(Product.class)
                .matching(where("_id").is(older.id()))
                .apply(new Update().unset("highestMinor"))
                .first();
        var price = Map.of("priceMin", thousands + "04.00", "priceMax", thousands + "07.00");
        var here = new HashMap<String, Object>(price);
        here.put("categoryId", shelf.id());
        var expected = List.of("Reaching in", "Within");

        for (var filter : List.of(price, here)) {
            var sort = Map.of("field", "PRICE", "direction", direction);
            var page = list(Map.of("filter", filter, "sort", sort), null);
            assertThat(page.<List<String>>at("products.nodes[*].title"))
                    .isEqualTo(direction.equals("ASC") ? expected : expected.reversed());
            assertThat(page.<Integer>at("products.totalCount")).isEqualTo(2);
        }
    }

    @Test
    void hidesDraftsFromShoppersEverywhere() {
        var draft = goods.product("Hidden").as(ProductStatus.DRAFT).in(path()).put();
        var variant = Goods.variantOf(draft);
        var asked =
                """
                { product(by: {id: "%s"}) { id } productVariant(by: {id: "%s"}) { id }
                  nodes(ids: ["%s", "%s"]) { id }
                  _entities(representations: [{__typename: "Product", id: "%s"},
                    {__typename: "ProductVariant", id: "%s"}]) { __typename } }"""
                        .formatted(draft.id(), variant, draft.id(), variant, draft.id(), variant);

        var guest = shop.ask(asked);
        assertThat(guest.<Object>at("product")).isNull();
        assertThat(guest.<Object>at("productVariant")).isNull();
        assertThat(guest.<List<Object>>at("nodes")).containsOnlyNulls();
        assertThat(guest.<List<Object>>at("_entities")).containsOnlyNulls();
        assertThat(titles(in("status", "DRAFT"))).isEmpty();

        var staff = shop.ask(Callers.staff(), asked);
        assertThat(staff.<String>at("product.id")).isEqualTo(draft.id());
        assertThat(staff.<List<Object>>at("_entities")).doesNotContainNull();
        var drafts = new HashMap<String, Object>(Map.of("filter", in("status", "DRAFT")));
        assertThat(
                        shop.ask(Callers.staff(), LIST, drafts)
                                .<List<String>>at("products.nodes[*].title"))
                .containsExactly("Hidden");
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        goods.product("One").in(path()).put();
        goods.product("Two").in(path()).put();
        String cursor = list(sorted("TITLE", "ASC"), null).at("products.pageInfo.endCursor");

        assertThat(list(sorted("PRICE", "ASC"), cursor).errorCode()).isEqualTo("CURSOR_INVALID");
        assertThat(list(Map.of("filter", Map.of()), cursor).errorCode())
                .isEqualTo("CURSOR_INVALID");
        assertThat(list(sorted("TITLE", "ASC"), "rubbish").errorCode()).isEqualTo("CURSOR_INVALID");
    }

    @Test
    void refusesFiltersThatAreTooLong() {
        var brands = Collections.nCopies(51, "brd_1");
        var tags = Collections.nCopies(21, "new");

        for (var filter : List.of(Map.of("brandIds", brands), Map.of("tags", tags))) {
            var variables = Map.<String, Object>of("filter", filter);
            assertThat(list(variables, null).errorCode()).isEqualTo("BAD_REQUEST");
            assertThat(shop.ask(Callers.GUEST, SEARCH, variables).errorCode())
                    .isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void goesBackwards() {
        for (var title : List.of("A", "B", "C", "D")) {
            goods.product(title).in(path()).put();
        }
        var variables = new HashMap<String, Object>(sorted("TITLE", "ASC"));
        variables.remove("first");
        variables.put("last", 2);

        var page = shop.ask(Callers.GUEST, LIST, variables);

        assertThat(page.<List<String>>at("products.nodes[*].title")).containsExactly("C", "D");
        assertThat(page.<Integer>at("products.totalCount")).isEqualTo(4);
    }

    @Test
    void wantsExactlyOneName() {
        for (var by : List.of("{id: \"a\", slug: \"b\"}", "{}")) {
            assertThat(shop.ask("{ product(by: " + by + ") { id } }").specification())
                    .containsKey("errors");
        }
        assertThat(shop.ask("{ product(by: {id: null}) { id } }").errorCode())
                .isEqualTo("BAD_REQUEST");
    }

    private List<String> path() {
        return List.of(shelf.id(), drawer.id());
    }

    private Map<String, Object> in(String field, Object value) {
        return Map.of("categoryId", shelf.id(), field, value);
    }

    private List<String> titles(Map<String, Object> filter) {
        return shop.ask(Callers.GUEST, LIST, Map.of("filter", filter))
                .at("products.nodes[*].title");
    }

    private Map<String, Object> sorted(String field, String direction) {
        return Map.of(
                "filter", Map.of("categoryId", shelf.id()),
                "sort", Map.of("field", field, "direction", direction),
                "first", 3);
    }

    private Shop.Answer list(Map<String, Object> variables, @Nullable String after) {
        var all = new HashMap<>(variables);
        all.put("after", after);
        return shop.ask(Callers.GUEST, LIST, all);
    }
}
