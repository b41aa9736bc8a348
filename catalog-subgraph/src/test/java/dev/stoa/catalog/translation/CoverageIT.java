package dev.stoa.catalog.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has a language of its own, for the shop is that of all tests. */
@CatalogTest
class CoverageIT {

    private static final String COVERAGE =
            "{ translationCoverage { locale productsComplete productsPartial productsMissing } }";
    private static final String MISSING =
            """
            query($locale: String!, $first: Int, $last: Int, $after: String) {
              untranslatedProducts(locale: $locale, first: $first, last: $last, after: $after) {
                nodes { missing product { id } } pageInfo { hasNextPage endCursor } totalCount } }""";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;
    @Autowired private QueryBudget budget;

    @Test
    void countsWhatIsTranslatedAsAWholeInPartsAndNotAtAll() {
        var whole = goods.product("Mug").sizes("S").put();
        var part = goods.product("Mug").sizes("S").put();
        var archived = goods.product("Mug").put();
        var _ = goods.product("Mug").put();
        for (var product : List.of(whole, part, archived)) {
            translate(product, "da", Map.of("title", "Krus"));
        }
        translate(whole, "da", Map.of("descriptionHtml", "Af ler", "options", size("S")));
        assertThat(keeper.call("productArchive", archived, Map.of()).errors()).isEmpty();

        var danish = coverage("da");

        assertThat(danish).isNotNull();
        assertThat(danish).containsEntry("productsComplete", 1).containsEntry("productsPartial", 1);
        int missing = (Integer) Objects.requireNonNull(danish.get("productsMissing"));
        assertThat(missing).isPositive();
        var totalCount =
                shop.ask(Callers.staff(), MISSING, Map.of("locale", "da", "first", 1))
                        .<Integer>at("untranslatedProducts.totalCount");
        assertThat(totalCount).isEqualTo(missing + 1);
    }

    @Test
    void listsWhatIsMissingPageByPage() {
        var whole = goods.product("Mug").put();
        var part = goods.product("Mug").sizes("S", "M").put();
        var none = goods.product("Mug").put();
        translate(whole, "fi", Map.of("title", "Muki", "descriptionHtml", "Savesta"));
        translate(
                part,
                "fi",
                Map.of("title", "Muki", "descriptionHtml", "Savesta", "options", size("S")));

        var last = shop.ask(Callers.staff(), MISSING, Map.of("locale", "fi", "last", 2));

        assertThat(last.<List<String>>at("untranslatedProducts.nodes[*].product.id"))
                .containsExactly(part.id(), none.id());
        assertThat(last.<List<List<String>>>at("untranslatedProducts.nodes[*].missing"))
                .first()
                .isEqualTo(List.of("OPTIONS"));
        assertThat(last.<List<List<String>>>at("untranslatedProducts.nodes[*].missing"))
                .last()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("TITLE");
        assertThat(last.<Boolean>at("untranslatedProducts.pageInfo.hasNextPage")).isFalse();
    }

    @Test
    void aNewTextMakesATranslationIncomplete() {
        var mug = goods.product("Mug").put();
        translate(mug, "sv", Map.of("title", "Mugg", "descriptionHtml", "Av lera"));
        assertThat(coverage("sv")).containsEntry("productsComplete", 1);

        keeper.call("productUpdate", mug, Map.of("seoTitle", "Mugs"));

        assertThat(coverage("sv"))
                .containsEntry("productsComplete", 0)
                .containsEntry("productsPartial", 1);
        keeper.call("productTranslationRemove", mug, Map.of("locale", "sv"));
        assertThat(coverage("sv")).isNull();
    }

    @Test
    void costsAsManyReadsForManyProductsAsForFew() {
        translate(goods.product("Mug").put(), "nb", Map.of("title", "Kopp"));

        assertThat(budget.commandsOf(() -> coverage("nb"))).hasSize(3);
        assertThat(
                        budget.commandsOf(
                                () ->
                                        shop.ask(
                                                Callers.staff(),
                                                MISSING,
                                                Map.of("locale", "nb", "first", 50))))
                .hasSize(2);
    }

    @Test
    void isForStaffAndForLanguages() {
        for (Caller caller : List.of(Callers.GUEST, Callers.customer("cus_1"))) {
            assertThat(shop.ask(caller, COVERAGE).errorCode()).isIn("UNAUTHENTICATED", "FORBIDDEN");
            assertThat(shop.ask(caller, MISSING, Map.of("locale", "de")).errorCode())
                    .isIn("UNAUTHENTICATED", "FORBIDDEN");
        }
        assertThat(shop.ask(Callers.staff(), MISSING, Map.of("locale", "de_DE")).errorCode())
                .isEqualTo("BAD_REQUEST");
    }

    private void translate(Product product, String locale, Map<String, ?> texts) {
        var input = new HashMap<String, Object>(texts);
        input.put("locale", locale);
        assertThat(keeper.call("productTranslationSet", product, input).errors()).isEmpty();
    }

    private @Nullable Map<String, Object> coverage(String locale) {
        return shop
                .ask(Callers.staff(), COVERAGE)
                .<List<Map<String, Object>>>at("translationCoverage")
                .stream()
                .filter(it -> it.get("locale").equals(locale))
                .findFirst()
                .orElse(null);
    }

    private static List<Map<String, Object>> size(String value) {
        return List.of(
                Map.of(
                        "option", "Size",
                        "name", "Koko",
                        "values", List.of(Map.of("value", value, "text", "x" + value))));
    }
}
