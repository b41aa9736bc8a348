package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@CatalogTest
class UpdateProductIT {

    private static final String UPDATE =
            """
            mutation($input: ProductUpdateInput!) { productUpdate(input: $input) {
              product { title slug descriptionHtml tags status version } userErrors { code path } } }""";
    private static final String UPDATE_VARIANT =
            """
            mutation($input: ProductVariantUpdateInput!) { productVariantUpdate(input: $input) {
              productVariant { sku version price { listed { amount } compareAt { amount } } }
              userErrors { code path message } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Products products;
    @Autowired private SearchIsCurrent search;
    @Autowired private MongoTemplate mongo;

    @Test
    void leavesWhatIsAbsentAndClearsWhatIsNull() {
        var mug = goods.product("Mug").tags("a", "b").put();
        var title = "Big Mug " + mug.id();
        var input = input(mug, "title", title);
        input.put("descriptionHtml", null);

        var answer = update(Callers.staff(), input);

        assertThat(answer.<String>at("productUpdate.product.title")).isEqualTo(title);
        assertThat(answer.<String>at("productUpdate.product.descriptionHtml")).isEmpty();
        assertThat(answer.<List<String>>at("productUpdate.product.tags")).containsExactly("a", "b");
        assertThat(answer.<Integer>at("productUpdate.product.version")).isEqualTo(2);
        assertThat(eventsOf(mug)).isEqualTo(1);
        assertThat(search.titles(Callers.GUEST, title)).startsWith(title);
    }

    @Test
    void refusesWhatSomebodyElseChangedSince() {
        var mug = goods.product("Mug").put();
        update(Callers.staff(), input(mug, "title", "First"));

        var late = update(Callers.staff(), input(mug, "title", "Second"));

        assertThat(codes(late)).containsExactly("CONFLICT");
        assertThat(products.byId(mug.id())).get().extracting(Product::title).isEqualTo("First");
        assertThat(eventsOf(mug)).isEqualTo(1);
    }

    @Test
    void refusesNullForWhatAProductNeeds() {
        var mug = goods.product("Mug").put();

        assertThat(codes(update(Callers.staff(), input(mug, "title", null))))
                .containsExactly("REQUIRED");
        assertThat(codes(update(Callers.staff(), input(mug, "slug", "Not A Slug"))))
                .containsExactly("INVALID");
        assertThat(codes(update(Callers.staff(), input(mug, "brandId", "brd_none"))))
                .containsExactly("NOT_FOUND");
        assertThat(products.byId(mug.id())).get().extracting(Product::version).isEqualTo(1L);
        assertThat(eventsOf(mug)).isZero();
    }

    @Test
    void refusesTheSlugOfAnother() {
        var mug = goods.product("Mug").put();
        var cup = goods.product("Cup").put();

        assertThat(codes(update(Callers.staff(), input(cup, "slug", mug.slug()))))
                .containsExactly("SLUG_TAKEN");
        assertThat(products.byId(cup.id())).get().extracting(Product::slug).isEqualTo(cup.slug());
    }

    @Test
    void changesNothingWhereNothingDiffers() {
        var mug = goods.product("Mug").put();

        var answer = update(Callers.staff(), input(mug, "title", "Mug"));

        assertThat(answer.<Integer>at("productUpdate.product.version")).isEqualTo(1);
        assertThat(eventsOf(mug)).isZero();
    }

    @Test
    void cleansHtmlOnItsWayIn() {
        var mug = goods.product("Mug").put();

        var answer =
                update(
                        Callers.staff(),
                        input(mug, "descriptionHtml", "<b onclick=x()>Hi</b><script>x()</script>"));

        assertThat(answer.<String>at("productUpdate.product.descriptionHtml"))
                .isEqualTo("<b>Hi</b>");
    }

    @Test
    void keepsWhatOthersSayOfTheShelf() {
        var mug = goods.product("Mug").stock(5).put();
        products.setSellable(mug.id(), Goods.variantOf(mug), false);

        update(Callers.staff(), input(mug, "title", "Mug, sold out"));

        assertThat(products.byId(mug.id())).get().matches(product -> !product.isAvailable());
    }

    @Test
    void changesThePriceOfAVariant() {
        var mug = goods.product("Mug").price("10.00").put();
        var input = new HashMap<String, Object>();
        input.put("id", Goods.variantOf(mug));
        input.put("expectedVersion", 1);
        input.put("price", "8.50");
        input.put("compareAtPrice", "10.00");

        var answer = shop.ask(Callers.staff(), UPDATE_VARIANT, Map.of("input", input));

        assertThat(answer.<String>at("productVariantUpdate.productVariant.price.listed.amount"))
                .isEqualTo("8.50");
        assertThat(answer.<String>at("productVariantUpdate.productVariant.price.compareAt.amount"))
                .isEqualTo("10.00");
        assertThat(eventsOf(mug)).isEqualTo(1);
        input.put("expectedVersion", 2);
        input.put("price", "8.505");
        var refused = shop.ask(Callers.staff(), UPDATE_VARIANT, Map.of("input", input));
        assertThat(refused.<List<String>>at("productVariantUpdate.userErrors[*].code"))
                .containsExactly("INVALID");
        assertThat(eventsOf(mug)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    price          | 1.999    | At most 2 decimals in EUR.
                    compareAtPrice | -1       | 0 to 10,000,000 in EUR.
                    price          | 10000001 | 0 to 10,000,000 in EUR.
                    taxClass       | nope     | One of none, reduced, standard.
                    """)
    void saysWhatAVariantMayHave(String field, String value, String message) {
        var mug = goods.product("Mug").put();
        var input = Map.of("id", Goods.variantOf(mug), "expectedVersion", 1, field, value);

        var refused = shop.ask(Callers.staff(), UPDATE_VARIANT, Map.of("input", input));

        assertThat(refused.<Map<String, Object>>at("productVariantUpdate.userErrors[0]"))
                .containsEntry("path", List.of(field))
                .containsEntry("message", message);
    }

    @Test
    void obeysOnlyStaffWhoMay() {
        var mug = goods.product("Mug").put();
        var input = input(mug, "title", "Stolen");

        assertThat(update(Callers.GUEST, input).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(update(Callers.customer("cus_1"), input).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(update(Callers.staff(Permission.PRODUCTS_READ), input).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(products.byId(mug.id())).get().extracting(Product::title).isEqualTo("Mug");
    }

    private Shop.Answer update(Caller caller, Map<String, Object> input) {
        return shop.ask(caller, UPDATE, Map.of("input", input));
    }

    private static Map<String, Object> input(
            Product product, String field, @Nullable Object value) {
        var input = new HashMap<String, Object>();
        input.put("id", product.id());
        input.put("expectedVersion", 1);
        input.put(field, value);
        return input;
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("productUpdate.userErrors[*].code");
    }

    private long eventsOf(Product product) {
        return mongo.getCollection("outbox").countDocuments(new Document("subject", product.id()));
    }
}
