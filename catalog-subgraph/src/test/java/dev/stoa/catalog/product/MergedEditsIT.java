package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class MergedEditsIT {

    private static final Caller ANNA =
            new Caller.Staff("stf_anna", "ses_1", Set.of(Permission.values()));
    private static final Caller BEN =
            new Caller.Staff("stf_ben", "ses_2", Set.of(Permission.values()));
    private static final String CONFLICT =
            """
            code path ... on ConflictError { currentVersion fields {
              partId field yours current source changedBy { id } changedAt changedInVersion } }""";
    private static final String UPDATE =
            """
            mutation($input: ProductUpdateInput!) { productUpdate(input: $input) {
              product { title tags version } userErrors { %s } } }"""
                    .formatted(CONFLICT);
    private static final String UPDATE_VARIANT =
            """
            mutation($input: ProductVariantUpdateInput!) { productVariantUpdate(input: $input) {
              productVariant { sku version price { listed { amount } } } userErrors { %s } } }"""
                    .formatted(CONFLICT);
    private static final String HISTORY =
            """
            query($id: ID!) { changeHistory(objectId: $id, first: 10) { totalCount nodes {
              version source changedBy { id } fields { partId field before after } } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Products products;

    @Test
    void mergesEditsThatDoNotOverlap() {
        var mug = goods.product("Mug").sizes("S", "M").put();
        update(ANNA, mug, "title", "Big Mug");
        cost(ANNA, mug, 0, "12.00");

        var tags = update(BEN, mug, "tags", List.of("new"));
        var price = cost(BEN, mug, 1, "9.00");

        assertThat(tags.<String>at("productUpdate.product.title")).isEqualTo("Big Mug");
        assertThat(tags.<Integer>at("productUpdate.product.version")).isEqualTo(4);
        assertThat(price.<Integer>at("productVariantUpdate.productVariant.version")).isEqualTo(5);
        assertThat(stored(mug).tags()).containsExactly("new");
        assertThat(stored(mug).content().variants())
                .extracting(variant -> variant.price().amount().toPlainString())
                .containsExactly("12.00", "9.00");
    }

    @Test
    void namesBothValuesAndWhoChangedThem() {
        var mug = goods.product("Mug").put();
        update(ANNA, mug, "title", "Annas Mug");

        var late = update(BEN, mug, "title", "Bens Mug");

        assertThat(late.<@Nullable Object>at("productUpdate.product")).isNull();
        Map<String, Object> error = late.at("productUpdate.userErrors[0]");
        assertThat(error).containsEntry("code", "CONFLICT").containsEntry("currentVersion", 2);
        Map<String, Object> field = late.at("productUpdate.userErrors[0].fields[0]");
        assertThat(field)
                .containsEntry("field", "title")
                .containsEntry("yours", "Bens Mug")
                .containsEntry("current", "Annas Mug")
                .containsEntry("source", "STAFF")
                .containsEntry("changedBy", Map.of("id", "stf_anna"))
                .containsEntry("changedInVersion", 2)
                .containsKey("changedAt");
        assertThat(stored(mug).title()).isEqualTo("Annas Mug");
        assertThat(stored(mug).version()).isEqualTo(2);
    }

    @Test
    void namesTheVariantInAConflict() {
        var mug = goods.product("Mug").price("10.00").put();
        cost(ANNA, mug, 0, "12.00");

        var late = cost(BEN, mug, 0, "9.00");

        Map<String, Object> field = late.at("productVariantUpdate.userErrors[0].fields[0]");
        assertThat(field)
                .containsEntry("partId", Goods.variantOf(mug))
                .containsEntry("field", "price")
                .containsEntry("yours", "9.00 EUR")
                .containsEntry("current", "12.00 EUR");
        assertThat(stored(mug).version()).isEqualTo(2);
    }

    @Test
    void isNoConflictWhenBothWantTheSame() {
        var mug = goods.product("Mug").put();
        update(ANNA, mug, "title", "Big Mug");

        var same = update(BEN, mug, "title", "Big Mug");

        assertThat(same.<List<?>>at("productUpdate.userErrors")).isEmpty();
        assertThat(stored(mug).version()).isEqualTo(2);
    }

    @Test
    void refusesAVersionThatNeverWas() {
        var mug = goods.product("Mug").put();
        var input = new HashMap<String, Object>(Map.of("id", mug.id(), "title", "X"));
        input.put("expectedVersion", 7);

        var answer = shop.ask(ANNA, UPDATE, Map.of("input", input));

        assertThat(answer.<List<String>>at("productUpdate.userErrors[*].code"))
                .containsExactly("CONFLICT");
        assertThat(answer.<List<?>>at("productUpdate.userErrors[0].fields")).isEmpty();
        assertThat(stored(mug).version()).isEqualTo(1);
    }

    @Test
    void keepsEveryEditOfManyAtOnce() throws Exception {
        var sizes = List.of("XS", "S", "M", "L", "XL", "XXL").toArray(String[]::new);
        var mug = goods.product("Mug").sizes(sizes).put();
        var edits = new ArrayList<Callable<Shop.Answer>>();
        for (int i = 0; i < sizes.length; i++) {
            int place = i;
            edits.add(() -> cost(BEN, mug, place, "2" + place + ".00"));
        }
        edits.add(() -> update(ANNA, mug, "title", "All at once"));
        edits.add(() -> update(ANNA, mug, "tags", List.of("busy")));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(edits)) {
                assertThat(done.get().specification().toString()).doesNotContain("CONFLICT");
            }
        }

        assertThat(stored(mug).version()).isEqualTo(9);
        assertThat(stored(mug).title()).isEqualTo("All at once");
        assertThat(stored(mug).content().variants())
                .extracting(variant -> variant.price().amount().toPlainString())
                .containsExactly("20.00", "21.00", "22.00", "23.00", "24.00", "25.00");
    }

    @Test
    void letsOneWinOfManyWhoWantTheSameField() throws Exception {
        var mug = goods.product("Mug").put();
        var edits = new ArrayList<Callable<Shop.Answer>>();
        for (int i = 0; i < 8; i++) {
            var title = "Mug " + i;
            edits.add(() -> update(BEN, mug, "title", title));
        }

        var refused = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(edits)) {
                refused += done.get().<List<?>>at("productUpdate.userErrors").size();
            }
        }

        assertThat(refused).isEqualTo(7);
        assertThat(stored(mug).version()).isEqualTo(2);
    }

    @Test
    void tellsStaffWhatWasChanged() {
        var mug = goods.product("Mug").price("10.00").put();
        update(ANNA, mug, "title", "Big Mug");
        cost(BEN, mug, 0, "12.00");

        var history = shop.ask(ANNA, HISTORY, Map.of("id", mug.id()));

        assertThat(history.<Integer>at("changeHistory.totalCount")).isEqualTo(2);
        assertThat(history.<List<Integer>>at("changeHistory.nodes[*].version"))
                .containsExactly(3, 2);
        Map<String, Object> price = history.at("changeHistory.nodes[0].fields[0]");
        assertThat(price)
                .containsEntry("partId", Goods.variantOf(mug))
                .containsEntry("before", "10.00 EUR")
                .containsEntry("after", "12.00 EUR");
        assertThat(history.<String>at("changeHistory.nodes[1].changedBy.id")).isEqualTo("stf_anna");
        var variables = Map.<String, Object>of("id", mug.id());
        assertThat(shop.ask(Callers.GUEST, HISTORY, variables).errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(shop.ask(Callers.staff(Permission.ORDERS_READ), HISTORY, variables).errorCode())
                .isEqualTo("FORBIDDEN");
    }

    private Shop.Answer update(Caller caller, Product read, String field, Object value) {
        var input = new HashMap<String, Object>(Map.of("id", read.id(), field, value));
        input.put("expectedVersion", (int) read.version());
        return shop.ask(caller, UPDATE, Map.of("input", input));
    }

    private Shop.Answer cost(Caller caller, Product read, int place, String price) {
        var id = read.variants().get(place).id();
        var input = new HashMap<String, Object>(Map.of("id", id, "price", price));
        input.put("expectedVersion", (int) read.version());
        return shop.ask(caller, UPDATE_VARIANT, Map.of("input", input));
    }

    private Product stored(Product product) {
        return products.byId(product.id()).orElseThrow();
    }
}
