package dev.stoa.catalog.category;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@CatalogTest
class CategoryTreeIT {

    private static final String IN =
            "query($id: ID!) { category(by: { id: $id }) { products { nodes { id } } } }";
    private static final String ROUTE =
            """
            query($path: String!) { route(path: $path) {
              ... on Category { id } ... on Redirect { targetUrl } } }""";

    private static final Instant LATER = Instant.parse("2126-01-01T00:00:00Z");

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private Categories categories;
    @Autowired private PendingMoves pending;
    @Autowired private BringProductsAlong bringProductsAlong;
    @Autowired private SearchIsCurrent search;
    @Autowired private MongoTemplate mongo;

    /** What a mutation of one category answered. */
    private record Done(@Nullable Map<String, Object> category, List<String> codes) {}

    @Test
    void movesACategoryWithAllBelowAndItsProducts() {
        var clothes = create("Clothes", null);
        var men = create("Men", clothes);
        var shirts = create("Shirts", men);
        var sale = create("Sale", null);
        var shirt = goods.product("Shirt").in(shirts.path()).put();

        var moved = call("Move", men, Map.of("parentId", sale.id()));

        assertThat(moved.codes()).isEmpty();
        assertThat(stored(shirts).path()).containsExactly(sale.id(), men.id(), shirts.id());
        assertThat(stored(shirts).slug()).isEqualTo(shirts.slug());
        assertThat(keeper.stored(shirt.id()).content().categoryPath())
                .containsExactly(sale.id(), men.id(), shirts.id());
        assertThat(productsIn(sale)).containsExactly(shirt.id());
        assertThat(productsIn(clothes)).isEmpty();
        assertThat(keeper.eventsOf(shirt.id())).isEqualTo(1);
    }

    @Test
    void mergesAnEditOfAProductWhoseCategoryWasMovedMeanwhile() {
        var top = create("Top", null);
        var other = create("Other", null);
        var mug = goods.product("Mug").in(top.path()).put();
        call("Move", top, Map.of("parentId", other.id()));

        var late = keeper.call("productUpdate", mug, Map.of("title", "X", "expectedVersion", 1));

        assertThat(late.codes()).isEmpty();
        assertThat(keeper.stored(mug.id()).content().categoryPath())
                .containsExactly(other.id(), top.id());
    }

    @Test
    void refusesToMoveBelowItselfTooDeepOrNowhere() {
        var top = create("Top", null);
        var below = create("Below", top);

        assertThat(call("Move", top, Map.of("parentId", below.id())).codes())
                .containsExactly("INVALID");
        assertThat(call("Move", top, Map.of("parentId", top.id())).codes())
                .containsExactly("INVALID");
        assertThat(call("Move", top, Map.of("parentId", "cat_none")).codes())
                .containsExactly("NOT_FOUND");
        var deep = create("Deep", null);
        for (int i = 2; i <= 9; i++) {
            deep = create("Level " + i, deep);
        }
        assertThat(call("Move", top, Map.of("parentId", deep.id())).codes())
                .as("11 levels with what is below")
                .containsExactly("INVALID");
        assertThat(call("Move", below, Map.of("parentId", deep.id())).codes()).isEmpty();
        assertThat(stored(top).path()).containsExactly(top.id());
    }

    @Test
    void makesNoCircleOfTwoMovesAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = create("One", null);
            var two = create("Two", null);
            var moves = new ArrayList<Callable<Done>>();
            moves.add(() -> call("Move", one, Map.of("parentId", two.id())));
            moves.add(() -> call("Move", two, Map.of("parentId", one.id())));

            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var done : threads.invokeAll(moves)) {
                    done.get();
                }
            }

            var roots = List.of(stored(one), stored(two)).stream();
            assertThat(roots.filter(it -> it.parentId() == null)).hasSize(1);
        }
    }

    @Test
    void findsProductsByItsNewNameAndByThatOfACategoryAbove() {
        var top = create("Oldname", null);
        var below = create("Below", top);
        goods.product("Mug").in(below.path()).put();
        assertThat(search.titles(Callers.GUEST, top.name())).containsExactly("Mug");
        var fresh = "Fresh" + goods.mark();

        assertThat(call("Update", top, Map.of("name", fresh)).codes()).isEmpty();

        assertThat(search.titles(Callers.GUEST, fresh)).containsExactly("Mug");
        var elsewhere = create("Elsewhere", null);
        var parent = Map.<String, Object>of("parentId", elsewhere.id());
        assertThat(call("Move", below, parent).codes()).isEmpty();
        assertThat(search.titles(Callers.GUEST, elsewhere.name())).containsExactly("Mug");
        assertThat(search.titles(Callers.GUEST, fresh)).isEmpty();
    }

    @Test
    void tellsSearchOfProductsOfALargeCategoryBatchByBatch() {
        var top = create("Top", null);
        var mug = goods.product("Mug").in(top.path()).put();
        pending.addRenamed(top.id(), LATER);

        assertThat(bringProductsAlong.handle()).isTrue();

        var renamed = mongo.getCollection("products").find(new Document("_id", mug.id())).first();
        assertThat(renamed).isNotNull();
        assertThat(renamed.get("shelf", Document.class).getDate("renamedAt").toInstant())
                .isEqualTo(LATER);
        assertThat(pending.some(100)).isEmpty();
    }

    @Test
    void leavesARedirectWhereTheSlugChanges() {
        var hats = create("Hats", null);

        var done = call("Update", hats, Map.of("slug", hats.slug() + "-caps", "name", "Caps"));

        assertThat(done.codes()).isEmpty();
        assertThat(at(hats.slug()))
                .containsEntry("targetUrl", "/categories/" + hats.slug() + "-caps");
        assertThat(stored(hats).name()).isEqualTo("Caps");
    }

    @Test
    void sendsVisitorsOfADeletedOneToTheOneAbove() {
        var top = create("Top", null);
        var empty = create("Empty", top);

        assertThat(call("Delete", empty, Map.of()).codes()).isEmpty();

        assertThat(categories.byId(empty.id())).isEmpty();
        assertThat(at(empty.slug())).containsEntry("targetUrl", "/categories/" + top.slug());
    }

    @Test
    void keepsACategoryWithSomethingInIt() {
        var top = create("Top", null);
        var below = create("Below", top);
        var _ = goods.product("Mug").in(below.path()).put();

        assertThat(call("Delete", top, Map.of()).codes()).containsExactly("INVALID");
        assertThat(call("Delete", below, Map.of()).codes()).containsExactly("INVALID");
        assertThat(stored(below).version()).isEqualTo(1);
    }

    @Test
    void refusesBadNamesSlugsVersionsAndStrangers() {
        var top = create("Top", null);
        var twin = Map.of("name", top.name());
        assertThat(ask(Callers.staff(), "Create", twin).codes()).containsExactly("INVALID");
        var taken = Map.of("name", "X" + goods.mark(), "slug", top.slug());
        assertThat(ask(Callers.staff(), "Create", taken).codes()).containsExactly("SLUG_TAKEN");
        for (var name : List.of(" ", "a".repeat(101), "a\tb")) {
            assertThat(ask(Callers.staff(), "Create", Map.of("name", name)).codes()).isNotEmpty();
        }
        var orphan = Map.of("name", "X" + goods.mark(), "parentId", "cat_none");
        assertThat(ask(Callers.staff(), "Create", orphan).codes()).containsExactly("NOT_FOUND");
        var cleared = new HashMap<String, Object>();
        cleared.put("name", null);
        assertThat(call("Update", top, cleared).codes()).containsExactly("REQUIRED");
        assertThat(call("Update", top, Map.of("position", 2)).category())
                .containsEntry("position", 2);
        var stale = Map.of("expectedVersion", 1, "position", 3);
        for (var mutation : List.of("Update", "Move", "Delete")) {
            var more = mutation.equals("Delete") ? Map.of("expectedVersion", 1) : stale;
            assertThat(call(mutation, top, more).codes()).containsExactly("CONFLICT");
        }
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(answer(reader, "Create", twin).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(stored(top).position()).isEqualTo(2);
    }

    private Category create(String name, @Nullable Category parent) {
        var input = new HashMap<String, Object>(Map.of("name", name + " " + goods.mark()));
        input.put("parentId", parent == null ? null : parent.id());
        var made = ask(Callers.staff(), "Create", input);
        assertThat(made.codes()).isEmpty();
        return categories
                .byId((String) Objects.requireNonNull(made.category()).get("id"))
                .orElseThrow();
    }

    private Done call(String verb, Category category, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("id", category.id());
        input.putIfAbsent("expectedVersion", stored(category).version().intValue());
        return ask(Callers.staff(), verb, input);
    }

    private Done ask(Caller caller, String verb, Map<String, ?> input) {
        var answer = answer(caller, verb, input);
        return new Done(
                answer.at("category" + verb + ".category"),
                answer.at("category" + verb + ".userErrors[*].code"));
    }

    private Shop.Answer answer(Caller caller, String verb, Map<String, ?> input) {
        var document =
                "mutation($input: Category%1$sInput!) { category%1$s(input: $input) {"
                        + " category { id position } userErrors { code path } } }";
        return shop.ask(caller, document.formatted(verb), Map.of("input", input));
    }

    private Category stored(Category category) {
        return categories.byId(category.id()).orElseThrow();
    }

    private List<String> productsIn(Category category) {
        var variables = Map.<String, Object>of("id", category.id());
        return shop.ask(Callers.GUEST, IN, variables).at("category.products.nodes[*].id");
    }

    private Map<String, Object> at(String slug) {
        var path = Map.<String, Object>of("path", "/categories/" + slug);
        return shop.ask(Callers.GUEST, ROUTE, path).at("route");
    }
}
