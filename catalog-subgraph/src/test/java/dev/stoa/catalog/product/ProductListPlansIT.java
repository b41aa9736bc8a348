package dev.stoa.catalog.product;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.ReadPlan;
import dev.stoa.platform.test.ReadPlans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** How MongoDB finds the pages of lists, asked of the commands that are really sent. */
@CatalogTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProductListPlansIT {

    private static final int MANY = 400;
    private static final int PAGE = 24;
    private static final String LIST =
            """
            query($filter: ProductFilterInput, $sort: ProductSortInput, $after: String) {
              products(first: 24, filter: $filter, sort: $sort, after: $after) {
                nodes { id } pageInfo { endCursor hasNextPage } } }""";
    private static final String COLLECT =
            """
            mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) {
              collection { id } } }""";

    private static final Map<String, Object> PRICED =
            Map.of("priceMin", "100.00", "priceMax", "300.00");
    private static final List<Map<String, Object>> SORTS =
            Stream.of("TITLE", "PRICE", "PUBLISHED_AT")
                    .flatMap(field -> Stream.of(sorted(field, "ASC"), sorted(field, "DESC")))
                    .toList();

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Categories categories;
    @Autowired private Brands brands;
    @Autowired private Ids ids;
    @Autowired private MongoTemplate mongo;
    @Autowired private ReadPlans plans;

    private Category shelf;
    private Brand maker;
    private Brand other;
    private String collection;

    private final Map<String, Supplier<Map<String, Object>>> filters =
            Map.ofEntries(
                    entry("the shop", Map::of),
                    entry("a category", () -> Map.of("categoryId", shelf.id())),
                    entry("a brand", () -> Map.of("brandIds", List.of(maker.id()))),
                    entry("a collection", () -> Map.of("collectionId", collection)),
                    entry("what is there", () -> Map.of("isAvailable", true)),
                    entry(
                            "what is there of a category",
                            () -> Map.of("categoryId", shelf.id(), "isAvailable", true)),
                    entry("a price", () -> PRICED),
                    entry("a price in a category", () -> inCategory(PRICED)),
                    entry("two brands", () -> Map.of("brandIds", List.of(maker.id(), other.id()))),
                    entry(
                            "a brand in a category",
                            () -> inCategory(Map.of("brandIds", List.of(maker.id())))),
                    entry("a tag", () -> Map.of("tags", List.of("plan"))),
                    entry("what is sold out", () -> Map.of("isAvailable", false)));

    @BeforeAll
    void fill() {
        shelf = categories.add(categories.draft("Wide " + ids.next("x"), null));
        maker = brands.add(brands.draft("Maker " + ids.next("x")));
        other = brands.add(brands.draft("Other " + ids.next("x")));
        var collected = new ArrayList<String>();
        for (int i = 0; i < MANY; i++) {
            var draft =
                    goods.product("Many " + i * 7 % MANY)
                            .price(20 + i * 13 % MANY + ".00")
                            .stock(i % 5 == 0 ? 0 : 9)
                            .by(i % 3 == 0 ? maker : other)
                            .tags(i % 6 == 0 ? "plan" : "other");
            var product = (i % 2 == 0 ? draft.in(List.of(shelf.id())) : draft).put();
            if (i % 4 == 0) {
                collected.add(product.id());
            }
        }
        var input = Map.of("title", "Chosen " + ids.next("x"), "productIds", collected);
        collection =
                shop.ask(Callers.staff(), COLLECT, Map.of("input", input))
                        .at("collectionCreate.collection.id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the shop",
                "a category",
                "a brand",
                "a collection",
                "what is there",
                "what is there of a category"
            })
    void readsAPlaceInItsOrder(String place) {
        for (var sort : SORTS) {
            assertThat(plans(filters.get(place).get(), sort))
                    .as(sort.toString())
                    .hasSize(2)
                    .allMatch(plan -> !plan.isSorted(), "in its order")
                    .allMatch(plan -> plan.keys() <= PAGE * 2, "nothing but the page");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a price", "a price in a category"})
    void readsPricesInTheirOrder(String place) {
        for (var sort : List.of(sorted("PRICE", "ASC"), sorted("PRICE", "DESC"))) {
            assertThat(plans(filters.get(place).get(), sort))
                    .hasSize(2)
                    .allMatch(plan -> !plan.isSorted(), "in its order")
                    .allMatch(plan -> plan.documents() <= PAGE + 1, "nothing but the page");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two brands",
                "a brand in a category",
                "a price",
                "a price in a category",
                "a tag",
                "what is sold out"
            })
    void readsTheRestByAnIndex(String place) {
        for (var sort : SORTS) {
            assertThat(plans(filters.get(place).get(), sort))
                    .as(sort.toString())
                    .hasSizeGreaterThan(0)
                    .allMatch(plan -> !plan.isScan(), "by an index");
        }
    }

    @Test
    void readsNoMoreThanTheCollectionForItsArrangement() {
        assertThat(plans(filters.get("a collection").get(), sorted("COLLECTION", "ASC")))
                .hasSize(2)
                .allMatch(plan -> plan.keys() <= MANY / 4, "only what is in it");
    }

    @Test
    void knowsBadPlans() {
        var far = Query.query(where("content.title").is("Many 1"));
        var late = Query.query(where("content.slug").gt("m")).with(Sort.by("content.title"));

        var found =
                plans.of(
                        mongo,
                        () -> {
                            mongo.find(far, Product.class);
                            mongo.find(late, Product.class);
                        });

        assertThat(found).extracting(ReadPlan::isScan).containsExactly(true, false);
        assertThat(found).extracting(ReadPlan::isSorted).containsExactly(false, true);
        assertThat(found.getFirst().inVain()).isGreaterThan(MANY / 2);
    }

    /** Of the first page and of one further on. */
    private List<ReadPlan> plans(Map<String, Object> filter, Map<String, Object> sort) {
        var from = after(filter, sort);
        return Stream.of((String) null, from)
                .distinct()
                .flatMap(after -> plans.of(mongo, () -> list(filter, sort, after)).stream())
                .filter(plan -> plan.collection().equals("products"))
                .toList();
    }

    private @Nullable String after(Map<String, Object> filter, Map<String, Object> sort) {
        String after = null;
        for (int page = 0; page < 3; page++) {
            var info = list(filter, sort, after).<Map<String, Object>>at("products.pageInfo");
            if (!Boolean.TRUE.equals(info.get("hasNextPage"))) {
                return after;
            }
            after = (String) info.get("endCursor");
        }
        return after;
    }

    private static Map<String, Object> sorted(String field, String direction) {
        return Map.of("field", field, "direction", direction);
    }

    private Map<String, Object> inCategory(Map<String, Object> filter) {
        var both = new HashMap<>(filter);
        both.put("categoryId", shelf.id());
        return both;
    }

    private Shop.Answer list(
            Map<String, Object> filter, Map<String, Object> sort, @Nullable String after) {
        var variables = new HashMap<String, Object>();
        variables.put("filter", filter);
        variables.put("sort", sort);
        variables.put("after", after);
        return shop.ask(Callers.GUEST, LIST, variables);
    }
}
