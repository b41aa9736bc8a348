package dev.stoa.catalog.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class CreateProductIT {

    @Autowired private Keeper keeper;
    @Autowired private Goods goods;
    @Autowired private Products products;
    @Autowired private SearchIsCurrent search;

    @Test
    void putsADraftWithItsVariantsIntoTheShop() {
        var input = input("Cup " + goods.mark(), variant("S", "9.50"), variant("M", "11.00"));
        input.put("descriptionHtml", "<b onclick=x()>Hi</b>");

        var made = keeper.call("productCreate", input);

        var product = keeper.stored(made.id());
        assertThat(made.codes()).isEmpty();
        assertThat(product.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(product.publishedAt()).isNull();
        assertThat(product.descriptionHtml()).isEqualTo("<b>Hi</b>");
        assertThat(product.options()).hasSize(1);
        assertThat(product.options().getFirst().values()).containsExactly("S", "M");
        assertThat(product.variants()).extracting(it -> it.title()).containsExactly("S", "M");
        assertThat(product.isAvailable()).isFalse();
        assertThat(keeper.stockRowsOf(product.id())).isEqualTo(2);
        assertThat(keeper.eventsOf(product.id())).isEqualTo(1);
    }

    @Test
    void isFoundOnceItIsActive() {
        var title = "Cup " + goods.mark();
        var input = input(title, Map.of("price", "3.00"));
        input.put("status", "ACTIVE");

        keeper.call("productCreate", input).id();

        assertThat(search.titles(Callers.GUEST, title)).containsExactly(title);
    }

    @Test
    void findsAFreeSlugAndRefusesOneThatIsTaken() {
        var title = "Cup " + goods.mark();
        var first = keeper.call("productCreate", input(title, Map.of("price", "1")));
        var second = keeper.call("productCreate", input(title, Map.of("price", "1")));
        var slug = keeper.stored(first.id()).slug();
        assertThat(keeper.stored(second.id()).slug()).isEqualTo(slug + "-2");

        var third = input(title, Map.of("price", "1"));
        third.put("slug", slug);
        var refused = keeper.call("productCreate", third);

        assertThat(refused.codes()).containsExactly("SLUG_TAKEN");
        assertThat(products.bySlugs(List.of(slug))).hasSize(1);
    }

    @Test
    void refusesWhatIsNoProduct() {
        var before = products.count();
        assertThat(refusal(input(" ", Map.of("price", "1")))).containsExactly("REQUIRED title");
        assertThat(refusal(input("a".repeat(251), Map.of("price", "1"))))
                .containsExactly("INVALID title");
        assertThat(refusal(input("Cup"))).containsExactly("INVALID variants");
        assertThat(refusal(input("Cup", variant("S", "-1")))).containsExactly("INVALID price");
        assertThat(refusal(input("Cup", variant("S", "1.005")))).containsExactly("INVALID price");
        assertThat(refusal(input("Cup", variant("S", "10000001"))))
                .containsExactly("INVALID price");
        assertThat(refusal(input("Cup", variant("S", "1"), variant("S", "2"))))
                .containsExactly("INVALID options");
        assertThat(refusal(input("Cup", variant("S", "1"), Map.of("price", "2"))))
                .containsExactly("INVALID options");
        assertThat(refusal(input("Cup", variant(" ", "1")))).containsExactly("INVALID options");
        assertThat(refusal(with("taxClass", "gold"))).containsExactly("INVALID taxClass");
        assertThat(refusal(with("weightGrams", -1))).containsExactly("INVALID weightGrams");
        var foreign = input("Cup", Map.of("price", "1"));
        foreign.put("brandId", "brd_none");
        foreign.put("categoryId", "cat_none");
        assertThat(refusal(foreign)).containsExactly("NOT_FOUND brandId", "NOT_FOUND categoryId");
        assertThat(products.count()).isEqualTo(before);
    }

    @Test
    void refusesTooManyVariants() {
        var many = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 501; i++) {
            many.add(variant("Size " + i, "1.00"));
        }
        var input = new HashMap<String, Object>(Map.of("title", "Cup", "variants", many));

        assertThat(refusal(input)).containsExactly("INVALID variants");
    }

    @Test
    void obeysOnlyStaffWhoMay() {
        var before = products.count();
        var input = input("Cup", Map.of("price", "1"));

        assertThat(keeper.call(Callers.GUEST, "productCreate", input).answer().errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(
                        keeper.call(Callers.staff(Permission.PRODUCTS_READ), "productCreate", input)
                                .answer()
                                .errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(products.count()).isEqualTo(before);
    }

    private List<String> refusal(Map<String, Object> input) {
        var refused = keeper.call("productCreate", input);
        assertThat(refused.product()).isNull();
        return refused.errors().stream()
                .map(error -> error.get("code") + " " + ((List<?>) error.get("path")).getLast())
                .toList();
    }

    private static Map<String, Object> with(String field, Object value) {
        return input("Cup", Map.of("price", "1", field, value));
    }

    @SafeVarargs
    private static Map<String, Object> input(String title, Map<String, Object>... variants) {
        return new HashMap<>(Map.of("title", title, "variants", List.of(variants)));
    }

    private static Map<String, Object> variant(String size, String price) {
        return Map.of("options", List.of(Map.of("name", "Size", "value", size)), "price", price);
    }
}
