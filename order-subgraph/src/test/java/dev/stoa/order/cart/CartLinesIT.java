package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CheckoutShop
class CartLinesIT {

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;

    private String mug;
    private Shopper guest;

    @BeforeEach
    void everythingWorks() {
        inventory.comeBack();
        mug = shoppers.few(Variants.mug("29.00"), 10).id();
        guest = shoppers.guest();
    }

    @Test
    void addsMoreOfAVariantToItsLine() {
        guest.opensCart(Map.of(mug, 2));

        var answer = guest.adds(Map.of(mug, 3));

        assertThat(answer.at("cart.lines")).asList().hasSize(1);
        assertThat(answer.at("cart.lines.0.quantity")).isEqualTo(5);
    }

    @Test
    void addsAllLinesOrNone() {
        guest.opensCart(Map.of());
        var lines = new LinkedHashMap<String, Integer>();
        lines.put(mug, 1);
        lines.put("var_unknown", 1);

        var answer = guest.adds(lines);

        assertThat(answer.refusals()).containsExactly("NOT_FOUND");
        assertThat(answer.text("userErrors.0.path")).isEqualTo("[lines, 1, variantId]");
        assertThat(answer.at("cart.totalQuantity")).isEqualTo(0);
    }

    @Test
    void refusesQuantitiesOutOfRange() {
        guest.opensCart(Map.of(mug, 1));
        var line = guest.looks().text("lines.0.id");

        assertThat(guest.adds(Map.of(mug, 0)).refusals()).containsExactly("INVALID");
        assertThat(guest.adds(Map.of(mug, -1)).refusals()).containsExactly("INVALID");
        assertThat(guest.adds(Map.of(mug, 1000)).refusals()).containsExactly("INVALID");
        assertThat(guest.sets(line, -1).refusals()).containsExactly("INVALID");
        assertThat(guest.sets(line, 1000).refusals()).containsExactly("INVALID");
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(1);
    }

    @Test
    void refusesMoreThanIsOnStock() {
        guest.opensCart(Map.of(mug, 8));

        var answer = guest.adds(Map.of(mug, 3));

        assertThat(answer.refusals()).containsExactly("INSUFFICIENT_STOCK");
        assertThat(answer.at("userErrors.0.requested")).isEqualTo(11);
        assertThat(answer.at("userErrors.0.available")).isEqualTo(10);
        assertThat(answer.at("cart.totalQuantity")).isEqualTo(8);
    }

    @Test
    void refusesMoreLinesThanACartHas() {
        var many = new HashMap<String, Integer>();
        for (int i = 0; i < Cart.MOST_LINES; i++) {
            many.put(shoppers.plenty(Variants.mug("1.00")).id(), 1);
        }
        guest.opensCart(many);

        assertThat(guest.adds(Map.of(mug, 1)).refusals()).containsExactly("LIMIT_REACHED");
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(100);
    }

    @Test
    void changesAndRemovesLines() {
        var book = shoppers.plenty(Variants.book("10.00")).id();
        guest.opensCart(Map.of(mug, 5));
        guest.adds(Map.of(book, 1));
        var first = guest.looks().text("lines.0.id");
        var second = guest.looks().text("lines.1.id");

        assertThat(guest.sets(first, 2).at("cart.lines.0.quantity")).isEqualTo(2);
        assertThat(guest.sets(first, 11).refusals()).containsExactly("INSUFFICIENT_STOCK");
        assertThat(guest.sets("cln_unknown", 1).refusals()).containsExactly("NOT_FOUND");
        assertThat(guest.sets(first, 0).at("cart.lines")).asList().hasSize(1);
        assertThat(guest.removes("cln_unknown").refusals()).containsExactly("NOT_FOUND");
        assertThat(guest.removes(second).at("cart.lines")).asList().isEmpty();
    }
}
