package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class BulkUpdateVariantsIT {

    private static final String UPDATE =
            """
            mutation($input: ProductVariantBulkUpdateInput!) {
              productVariantBulkUpdate(input: $input) {
                rows { index productVariant { id sku version }
                  userErrors { code path message
                    ... on ConflictError { fields { partId field current } } } }
                userErrors { code path } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Keeper keeper;

    @Test
    void changesVariantsOfOneProductInOneVersion() {
        var mug = goods.product("Mug").sizes("S", "L").put();
        var cup = goods.product("Cup").put();

        var done =
                update(
                        "REJECT_ALL",
                        row(mug, 1, 1, "sku", "MUG-L"),
                        row(cup, 0, 1, "sku", "CUP"),
                        row(mug, 0, 1, "sku", "MUG-S"));

        assertThat(codes(done)).isEmpty();
        assertThat(done.<List<String>>at("productVariantBulkUpdate.rows[*].productVariant.sku"))
                .containsExactly("MUG-L", "CUP", "MUG-S");
        assertThat(done.<List<Integer>>at("productVariantBulkUpdate.rows[*].index"))
                .containsExactly(0, 1, 2);
        assertThat(skus(mug)).containsExactly("MUG-S", "MUG-L");
        assertThat(keeper.stored(mug.id()).version()).isEqualTo(2);
        assertThat(keeper.eventsOf(mug.id())).isEqualTo(1);
    }

    @Test
    void changesNothingWhenOneRowCannotBe() {
        var mug = goods.product("Mug").sizes("S", "L").put();
        var cup = goods.product("Cup").put();

        var refused =
                update(
                        "REJECT_ALL",
                        row(cup, 0, 1, "sku", "CUP"),
                        row(mug, 0, 1, "weightGrams", -1),
                        Map.of("id", "var_none", "expectedVersion", 1));

        assertThat(refused.<List<List<String>>>at("productVariantBulkUpdate.userErrors[*].path"))
                .containsExactly(List.of("rows", "1", "weightGrams"), List.of("rows", "2", "id"));
        assertThat(refused.<List<?>>at("productVariantBulkUpdate.rows[*].productVariant"))
                .containsOnlyNulls()
                .hasSize(3);
        for (var product : List.of(mug, cup)) {
            assertThat(keeper.stored(product.id()).version()).isEqualTo(1);
            assertThat(keeper.eventsOf(product.id())).isZero();
        }
    }

    @Test
    void doesWhatCanBeDoneAndNamesWhatIsInConflict() {
        var mug = goods.product("Mug").sizes("S", "L").put();
        assertThat(codes(update("REJECT_ALL", row(mug, 0, 1, "sku", "THEIRS")))).isEmpty();

        var done =
                update(
                        "SKIP_FAILED",
                        row(mug, 0, 1, "sku", "MINE"),
                        row(mug, 1, 1, "sku", "MUG-L"));

        assertThat(done.<List<?>>at("productVariantBulkUpdate.rows[1].userErrors")).isEmpty();
        assertThat(done.<Map<String, Object>>at("productVariantBulkUpdate.rows[0].userErrors[0]"))
                .containsEntry("code", "CONFLICT")
                .containsEntry("path", List.of("rows", "0", "expectedVersion"))
                .containsEntry(
                        "fields",
                        List.of(Map.of("partId", id(mug, 0), "field", "sku", "current", "THEIRS")));
        assertThat(skus(mug)).containsExactly("THEIRS", "MUG-L");
    }

    @Test
    void namesTheVariantThatIsMissingUnderBothPolicies() {
        var nobody = Map.<String, Object>of("id", "var_none", "expectedVersion", 1, "sku", "A");

        for (var policy : List.of("REJECT_ALL", "SKIP_FAILED")) {
            assertThat(
                            update(policy, nobody)
                                    .<Map<String, Object>>at(
                                            "productVariantBulkUpdate.rows[0].userErrors[0]"))
                    .as(policy)
                    .containsEntry("message", "The variant does not exist.")
                    .containsEntry("path", List.of("rows", "0", "id"));
        }
    }

    @Test
    void mergesWithWhatOthersDoAtTheSameTime() throws Exception {
        var mug = goods.product("Mug").sizes("S", "L").put();
        var work = new ArrayList<Callable<Shop.Answer>>();
        var wanted =
                Map.<String, Object>of("sku", "X", "barcode", "4006381333931", "weightGrams", 7);
        wanted.forEach(
                (field, value) ->
                        work.add(
                                () ->
                                        update(
                                                "REJECT_ALL",
                                                row(mug, 0, 1, field, value),
                                                row(mug, 1, 1, field, value))));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                assertThat(codes(done.get())).isEmpty();
            }
        }

        assertThat(keeper.stored(mug.id()).content().variants())
                .allSatisfy(it -> assertThat(it.sku()).isEqualTo("X"))
                .allSatisfy(it -> assertThat(it.barcode()).isEqualTo("4006381333931"))
                .allSatisfy(it -> assertThat(it.weightGrams()).isEqualTo(7));
    }

    @Test
    void refusesNoneTooManyAndTheSameTwice() {
        var mug = goods.product("Mug").put();
        var row = row(mug, 0, 1, "sku", "A");

        assertThat(codes(update("REJECT_ALL"))).containsExactly("INVALID");
        var many = Collections.nCopies(101, row).toArray(Map[]::new);
        assertThat(codes(update("SKIP_FAILED", many))).containsExactly("INVALID");
        assertThat(codes(update("SKIP_FAILED", row, row(mug, 0, 1, "sku", "B"))))
                .containsExactly("INVALID");
        assertThat(keeper.stored(mug.id()).version()).isEqualTo(1);
    }

    @Test
    void obeysOnlyStaffWhoMayWrite() {
        var input = Map.of("rows", List.of(row(goods.product("Mug").put(), 0, 1, "sku", "A")));

        assertThat(shop.ask(Callers.GUEST, UPDATE, Map.of("input", input)).errorCode())
                .isEqualTo("UNAUTHENTICATED");
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(shop.ask(reader, UPDATE, Map.of("input", input)).errorCode())
                .isEqualTo("FORBIDDEN");
    }

    private Shop.Answer update(String onError, Map<?, ?>... rows) {
        var input = Map.of("rows", List.of(rows), "onError", onError);
        return shop.ask(Callers.staff(), UPDATE, Map.of("input", input));
    }

    private static Map<String, Object> row(
            Product product, int variant, int version, String field, Object value) {
        return Map.of("id", id(product, variant), "expectedVersion", version, field, value);
    }

    private static String id(Product product, int variant) {
        return product.variants().get(variant).id();
    }

    private List<String> skus(Product product) {
        return keeper.stored(product.id()).content().variants().stream()
                .map(variant -> String.valueOf(variant.sku()))
                .toList();
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("productVariantBulkUpdate.userErrors[*].code");
    }
}
