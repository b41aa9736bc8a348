package dev.stoa.catalog.variation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class VariationIT {

    private static final String CREATE =
            """
            mutation($input: ProductVariantCreateInput!) { productVariantCreate(input: $input) {
              productVariant { id title sku availability { isBuyable } price { listed { amount } } }
              userErrors { code path } } }""";
    private static final String SHELF =
            """
            query($ids: [ID!]!) { stockLevels(variantIds: $ids, first: 5) {
              nodes { onHand variant { id } } } }""";

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Shop shop;

    @Test
    void addsAVariantWithRoomOnTheShelf() {
        var shirt = goods.product("Shirt").sizes("S").put();

        var made = create(shirt, variant("M", "12.50"));

        String id = made.at("productVariantCreate.productVariant.id");
        assertThat(made.<String>at("productVariantCreate.productVariant.title")).isEqualTo("M");
        assertThat(made.<Boolean>at("productVariantCreate.productVariant.availability.isBuyable"))
                .isFalse();
        assertThat(keeper.stored(shirt.id()).options().getFirst().values())
                .containsExactly("S", "M");
        var shelf = shop.ask(Callers.staff(), SHELF, Map.of("ids", List.of(id)));
        assertThat(shelf.<List<Integer>>at("stockLevels.nodes[*].onHand")).containsExactly(0);
    }

    @Test
    void refusesVariantsThatDoNotFit() {
        var shirt = goods.product("Shirt").sizes("S", "M").put();

        assertThat(codes(create(shirt, variant("M", "12.50")))).containsExactly("INVALID");
        assertThat(codes(create(shirt, Map.of("price", "1")))).containsExactly("INVALID");
        assertThat(codes(create(shirt, variant("L", "-1")))).containsExactly("INVALID");
        assertThat(codes(create(shirt, variant("L".repeat(101), "1")))).containsExactly("INVALID");
        assertThat(keeper.stored(shirt.id()).version()).isEqualTo(1);
        assertThat(keeper.stockRowsOf(shirt.id())).isEqualTo(2);
    }

    @Test
    void takesAnEmptyVariantAwayWithItsShelf() {
        var shirt = goods.product("Shirt").sizes("S", "M").stock(0).put();
        var id = shirt.variants().getLast().id();

        var done = delete(id, 1);

        assertThat(done.codes()).isEmpty();
        assertThat(keeper.stored(shirt.id()).variants()).hasSize(1);
        assertThat(keeper.stored(shirt.id()).options().getFirst().values()).containsExactly("S");
        assertThat(keeper.stockRowsOf(shirt.id())).isEqualTo(1);
        assertThat(delete(id, 2).codes()).containsExactly("NOT_FOUND");
    }

    @Test
    void keepsAVariantOfWhichThereArePiecesAndTheLastOne() {
        var shirt = goods.product("Shirt").sizes("S", "M").stock(3).put();
        var mug = goods.product("Mug").stock(0).put();

        assertThat(delete(Goods.variantOf(shirt), 1).codes()).containsExactly("STILL_IN_STOCK");
        assertThat(delete(Goods.variantOf(mug), 1).codes()).containsExactly("INVALID");
        for (var product : List.of(shirt, mug)) {
            assertThat(keeper.stored(product.id()).version()).isEqualTo(1);
            assertThat(keeper.eventsOf(product.id())).isZero();
        }
        assertThat(keeper.stockRowsOf(shirt.id())).isEqualTo(2);
    }

    @Test
    void keepsAVariantWhosePriceSomebodyJustChanged() {
        var shirt = goods.product("Shirt").sizes("S", "M").stock(0).put();
        var id = shirt.variants().getLast().id();
        var price = Map.of("id", id, "expectedVersion", 1, "price", "3.00");
        shop.ask(
                Callers.staff(),
                """
                mutation($input: ProductVariantUpdateInput!) {
                  productVariantUpdate(input: $input) { userErrors { code } } }""",
                Map.of("input", price));

        assertThat(delete(id, 1).codes()).containsExactly("CONFLICT");
        assertThat(delete(id, 2).codes()).isEmpty();
    }

    @Test
    void renamesAValueForAllItsVariants() {
        var shirt = goods.product("Shirt").sizes("S", "M").put();
        var values = List.of(Map.of("value", "Small", "previousValue", "S"), Map.of("value", "M"));
        var options = List.of(Map.of("name", "Size", "values", values));

        var done = keeper.call("productOptionsSet", shirt, Map.of("options", options));

        assertThat(done.codes()).isEmpty();
        var stored = keeper.stored(shirt.id());
        assertThat(stored.variants()).extracting(it -> it.title()).containsExactly("Small", "M");
        assertThat(stored.variants().getFirst().id()).isEqualTo(Goods.variantOf(shirt));
        assertThat(stored.isAvailable()).isTrue();
        assertThat(keeper.stockRowsOf(shirt.id())).isEqualTo(2);
    }

    @Test
    void refusesForeignIdsAndStrangers() {
        var options = Map.of("id", "prd_none", "expectedVersion", 1, "options", List.of());
        assertThat(keeper.call("productOptionsSet", options).codes()).containsExactly("NOT_FOUND");
        assertThat(delete("var_none", 1).codes()).containsExactly("NOT_FOUND");
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(keeper.call(reader, "productOptionsSet", options).answer().errorCode())
                .isEqualTo("FORBIDDEN");
        var variant = Map.of("id", "var_none", "expectedVersion", 1);
        assertThat(keeper.call(reader, "productVariantDelete", variant).answer().errorCode())
                .isEqualTo("FORBIDDEN");
    }

    private Keeper.Done delete(String variantId, int version) {
        var input = Map.of("id", variantId, "expectedVersion", version);
        return keeper.call("productVariantDelete", input);
    }

    private Shop.Answer create(Product product, Map<String, Object> variant) {
        var input = new HashMap<String, Object>(Map.of("variant", variant));
        input.put("productId", product.id());
        input.put("expectedVersion", (int) keeper.stored(product.id()).version());
        return shop.ask(Callers.staff(), CREATE, Map.of("input", input));
    }

    private static List<String> codes(Shop.Answer answer) {
        return answer.at("productVariantCreate.userErrors[*].code");
    }

    private static Map<String, Object> variant(String size, String price) {
        return Map.of("options", List.of(Map.of("name", "Size", "value", size)), "price", price);
    }
}
