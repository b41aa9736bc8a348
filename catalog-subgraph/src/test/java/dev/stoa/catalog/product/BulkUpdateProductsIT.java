package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
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
class BulkUpdateProductsIT {

    private static final String UPDATE =
            """
            mutation($input: ProductBulkUpdateInput!) { productBulkUpdate(input: $input) {
              rows { index product { id title version } userErrors { code path } }
              userErrors { code path } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Keeper keeper;

    @Test
    void changesAllInOneGo() {
        var mug = goods.product("Mug").put();
        var cup = goods.product("Cup").put();

        var done = update("REJECT_ALL", row(mug, "title", "A"), row(cup, "status", "ARCHIVED"));

        assertThat(done.<List<?>>at("productBulkUpdate.userErrors")).isEmpty();
        assertThat(done.<List<String>>at("productBulkUpdate.rows[*].product.id"))
                .containsExactly(mug.id(), cup.id());
        assertThat(keeper.stored(mug.id()).title()).isEqualTo("A");
        assertThat(keeper.stored(cup.id()).status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(keeper.eventsOf(mug.id())).isEqualTo(1);
    }

    @Test
    void changesNothingWhenOneRowCannotBe() {
        var mug = goods.product("Mug").put();
        var cup = goods.product("Cup").put();

        var refused = update("REJECT_ALL", row(mug, "title", "A"), row(cup, "title", " "));
        var taken = update("REJECT_ALL", row(cup, "title", "A"), row(mug, "slug", cup.slug()));

        assertThat(refused.<List<List<String>>>at("productBulkUpdate.userErrors[*].path"))
                .containsExactly(List.of("rows", "1", "title"));
        assertThat(refused.<List<?>>at("productBulkUpdate.rows[*].product"))
                .containsOnlyNulls()
                .hasSize(2);
        assertThat(taken.<List<String>>at("productBulkUpdate.rows[1].userErrors[*].code"))
                .containsExactly("SLUG_TAKEN");
        for (var product : List.of(mug, cup)) {
            assertThat(keeper.stored(product.id()).version()).isEqualTo(1);
            assertThat(keeper.eventsOf(product.id())).isZero();
        }
    }

    @Test
    void doesWhatCanBeDoneWhenAskedTo() {
        var mug = goods.product("Mug").put();
        var cup = goods.product("Cup").put();
        keeper.call("productUpdate", cup, Map.of("title", "Old news"));

        var done =
                update(
                        "SKIP_FAILED",
                        row(cup, "title", "B"),
                        row(mug, "title", "A"),
                        Map.of("id", "prd_none", "expectedVersion", 1));

        assertThat(done.<List<String>>at("productBulkUpdate.userErrors[*].code"))
                .containsExactly("CONFLICT", "NOT_FOUND");
        assertThat(done.<List<List<String>>>at("productBulkUpdate.userErrors[*].path"))
                .containsExactly(
                        List.of("rows", "0", "expectedVersion"), List.of("rows", "2", "id"));
        assertThat(keeper.stored(mug.id()).title()).isEqualTo("A");
        assertThat(keeper.stored(cup.id()).title()).isEqualTo("Old news");
    }

    @Test
    void mergesWithWhatOthersDoAtTheSameTime() throws Exception {
        var these = new ArrayList<Product>();
        for (int i = 0; i < 5; i++) {
            these.add(goods.product("Mug").put());
        }
        var work = new ArrayList<Callable<Shop.Answer>>();
        for (var field : Map.of("title", "T", "seoTitle", "S", "seoDescription", "D").entrySet()) {
            var rows = these.stream().map(it -> row(it, field.getKey(), field.getValue())).toList();
            work.add(() -> update("REJECT_ALL", rows.toArray(Map[]::new)));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get().<List<?>>at("productBulkUpdate.userErrors")).isEmpty();
            }
        }

        for (var product : these) {
            var content = keeper.stored(product.id()).content();
            assertThat(List.of(content.title(), "" + content.seoTitle())).containsExactly("T", "S");
            assertThat(content.seoDescription()).isEqualTo("D");
        }
    }

    @Test
    void refusesNoneTooManyAndTheSameTwice() {
        var mug = goods.product("Mug").put();

        assertThat(codes(update("REJECT_ALL"))).containsExactly("INVALID");
        var many = Collections.nCopies(101, row(mug, "title", "A")).toArray(Map[]::new);
        assertThat(codes(update("SKIP_FAILED", many))).containsExactly("INVALID");
        assertThat(codes(update("SKIP_FAILED", row(mug, "title", "A"), row(mug, "title", "B"))))
                .containsExactly("INVALID");
        assertThat(keeper.stored(mug.id()).version()).isEqualTo(1);
    }

    @Test
    void obeysOnlyStaff() {
        var input = Map.of("rows", List.of(row(goods.product("Mug").put(), "title", "A")));

        assertThat(shop.ask(Callers.GUEST, UPDATE, Map.of("input", input)).errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }

    private Shop.Answer update(String onError, Map<?, ?>... rows) {
        var input = Map.of("rows", List.of(rows), "onError", onError);
        return shop.ask(Callers.staff(), UPDATE, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("productBulkUpdate.userErrors[*].code");
    }

    private static Map<String, Object> row(Product product, String field, Object value) {
        return Map.of("id", product.id(), "expectedVersion", (int) product.version(), field, value);
    }
}
