package dev.stoa.catalog.metafield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class MetafieldIT {

    private static final String SET =
            """
            mutation($input: MetafieldsSetInput!) { metafieldsSet(input: $input) {
              metafields { key value version } userErrors { code path
                ... on ConflictError { currentVersion
                  fields { partId field yours current source changedBy { id } } } } } }""";
    private static final String DELETE =
            """
            mutation($input: MetafieldsDeleteInput!) { metafieldsDelete(input: $input) {
              metafields { key } userErrors { code path } } }""";
    private static final String READ =
            """
            query($ids: [ID!]!, $keys: [String!]) { nodes(ids: $ids) {
              ... on Product { metafields(keys: $keys) { namespace key value isPublic } } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;

    @Test
    void keepsValuesAndHidesThoseOfStaff() {
        var mug = goods.product("Mug").put();
        var done =
                set(
                        mug,
                        value("erp", "article", "TEXT", "4711"),
                        with(value("web", "badge", "TEXT", "New"), "isPublic", true),
                        with(value("web", "data", "JSON", "{ \"a\": [1] }"), "isPublic", true));

        assertThat(codes(done)).isEmpty();
        assertThat(read(Callers.GUEST, mug, null)).containsExactly("New", "{\"a\":[1]}");
        assertThat(read(Callers.staff(), mug, null)).hasSize(3);
        assertThat(read(Callers.staff(), mug, List.of("erp.article", "erp.none")))
                .containsExactly("4711");

        var keys = Map.of("ownerId", mug.id(), "keys", List.of("erp.article", "erp.none"));
        var gone = shop.ask(Callers.staff(), DELETE, Map.of("input", keys));
        assertThat(gone.<List<String>>at("metafieldsDelete.metafields[*].key"))
                .containsExactly("article");
        assertThat(read(Callers.staff(), mug, null)).hasSize(2);
    }

    @Test
    void refusesWhatDoesNotFitItsKindAndKeepsNothing() {
        var mug = goods.product("Mug").put();
        for (var bad :
                List.of(
                        value("erp", "n", "NUMBER", "1e5"),
                        value("erp", "n", "NUMBER", "12,5"),
                        value("erp", "b", "BOOLEAN", "yes"),
                        value("erp", "d", "DATE", "2026-02-30"),
                        value("erp", "j", "JSON", "{"),
                        value("erp", "t", "TEXT", "a".repeat(5001)),
                        value("ERP", "t", "TEXT", "a"),
                        value("erp", "a.b", "TEXT", "a"))) {
            assertThat(codes(set(mug, value("erp", "good", "TEXT", "x"), bad)))
                    .as("%s", bad)
                    .containsExactly("INVALID");
        }
        var twice = value("erp", "t", "TEXT", "a");
        assertThat(codes(set(mug, twice, twice))).containsExactly("INVALID");
        assertThat(codes(set(mug))).containsExactly("INVALID");
        var many = Collections.nCopies(101, twice).toArray(Map[]::new);
        assertThat(codes(set(mug, many))).containsExactly("INVALID");
        assertThat(read(Callers.staff(), mug, null)).isEmpty();
    }

    @Test
    void refusesForeignOwnersAndStrangers() {
        var mug = goods.product("Mug").put();
        for (var owner : List.of("prd_none", "ord_1", "", mug.id() + "x")) {
            var input =
                    Map.of("ownerId", owner, "metafields", List.of(value("a", "b", "TEXT", "")));
            assertThat(codes(shop.ask(Callers.staff(), SET, Map.of("input", input))))
                    .containsExactly("NOT_FOUND");
        }
        var input = Map.of("ownerId", mug.id(), "metafields", List.of());
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(shop.ask(reader, SET, Map.of("input", input)).errorCode())
                .isEqualTo("FORBIDDEN");
        var keys = Map.of("ownerId", mug.id(), "keys", List.of());
        assertThat(shop.ask(Callers.GUEST, DELETE, Map.of("input", keys)).errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void namesWhatIsInConflictAndWho() {
        var mug = goods.product("Mug").put();
        set(mug, value("erp", "a", "TEXT", "1"), value("erp", "b", "TEXT", "1"));
        set(mug, value("erp", "a", "TEXT", "theirs"));

        var late =
                set(
                        mug,
                        with(value("erp", "a", "TEXT", "mine"), "expectedVersion", 1),
                        with(value("erp", "b", "TEXT", "2"), "expectedVersion", 1));

        assertThat(codes(late)).containsExactly("CONFLICT");
        Map<String, Object> conflict = late.at("metafieldsSet.userErrors[0]");
        assertThat(conflict)
                .containsEntry("path", List.of("metafields", "0", "expectedVersion"))
                .containsEntry("currentVersion", 2);
        assertThat((List<?>) conflict.get("fields"))
                .singleElement(InstanceOfAssertFactories.MAP)
                .containsEntry("partId", "erp.a")
                .containsEntry("field", "value")
                .containsEntry("yours", "mine")
                .containsEntry("current", "theirs")
                .containsEntry("source", "STAFF")
                .hasEntrySatisfying("changedBy", by -> assertThat(by).isNotNull());
        assertThat(read(Callers.staff(), mug, null))
                .as("all or none")
                .containsExactly("theirs", "1");

        var same = with(value("erp", "a", "TEXT", "theirs"), "expectedVersion", 1);
        assertThat(codes(set(mug, same))).as("both want the same").isEmpty();
    }

    @Test
    void tellsThatAValueIsThereNoMore() {
        var mug = goods.product("Mug").put();
        var gone = with(value("erp", "a", "TEXT", "1"), "expectedVersion", 3);

        var answer = set(mug, gone);

        assertThat(codes(answer)).containsExactly("CONFLICT");
        assertThat(answer.<Integer>at("metafieldsSet.userErrors[0].currentVersion")).isZero();
        assertThat(answer.<List<?>>at("metafieldsSet.userErrors[0].fields")).isEmpty();
    }

    @Test
    void comparesTheVersionWhereOneIsGiven() {
        var mug = goods.product("Mug").put();
        var fresh = with(value("erp", "a", "TEXT", "1"), "expectedVersion", 0);

        assertThat(codes(set(mug, fresh))).isEmpty();
        var other = with(value("erp", "a", "TEXT", "9"), "expectedVersion", 0);
        assertThat(codes(set(mug, other))).containsExactly("CONFLICT");
        assertThat(codes(set(mug, value("erp", "a", "TEXT", "2")))).isEmpty();
        assertThat(codes(set(mug, with(value("erp", "a", "TEXT", "3"), "expectedVersion", 2))))
                .isEmpty();
        assertThat(read(Callers.staff(), mug, null)).containsExactly("3");
    }

    @Test
    void letsOneWinOfManyAtOnce() throws Exception {
        var mug = goods.product("Mug").put();
        var work = new ArrayList<Callable<Shop.Answer>>();
        for (int i = 0; i < 6; i++) {
            var mine = with(value("erp", "a", "TEXT", "" + i), "expectedVersion", 0);
            work.add(() -> set(mug, mine));
        }

        int done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(work)) {
                done += codes(answer.get()).isEmpty() ? 1 : 0;
            }
        }

        assertThat(done).isEqualTo(1);
        assertThat(read(Callers.staff(), mug, null)).hasSize(1);
    }

    @Test
    void costsAListOneMoreRead() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            var mug = goods.product("Mug").put();
            set(mug, with(value("web", "a", "TEXT", "x"), "isPublic", true));
            ids.add(mug.id());
        }
        var variables = Map.<String, Object>of("ids", ids);

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.GUEST, READ, variables)
                                                        .<List<?>>at("nodes[*].metafields[0]"))
                                        .hasSize(12));

        assertThat(reads).hasSizeLessThanOrEqualTo(2);
    }

    private Shop.Answer set(Product product, Map<?, ?>... values) {
        var input = Map.of("ownerId", product.id(), "metafields", List.of(values));
        return shop.ask(Callers.staff(), SET, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("metafieldsSet.userErrors[*].code");
    }

    private List<String> read(Caller caller, Product product, @Nullable List<String> keys) {
        var variables = new HashMap<String, Object>(Map.of("ids", List.of(product.id())));
        if (keys != null) {
            variables.put("keys", keys);
        }
        return shop.ask(caller, READ, variables).at("nodes[0].metafields[*].value");
    }

    private static Map<String, Object> value(
            String namespace, String key, String kind, String value) {
        return Map.of("namespace", namespace, "key", key, "kind", kind, "value", value);
    }

    private static Map<String, Object> with(Map<String, Object> value, String field, Object more) {
        var changed = new HashMap<>(value);
        changed.put(field, more);
        return changed;
    }
}
