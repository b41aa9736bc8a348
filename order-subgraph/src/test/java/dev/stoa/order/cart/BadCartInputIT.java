package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What only an attacker puts into a cart. */
@CheckoutShop
class BadCartInputIT {

    private static final String ADD =
            """
            mutation ($input: CartLinesAddInput!) { cartLinesAdd(input: $input) {
              cart { totalQuantity cost { total { gross { amount } } } } } }""";
    private static final String COMPLETE =
            """
            mutation ($input: CartCompleteInput!) { cartComplete(input: $input) {
              order { id } } }""";

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;

    private String mug;
    private Shopper guest;

    @BeforeEach
    void aCartOfOneMug() {
        inventory.comeBack();
        mug = shoppers.few(Variants.mug("29.00"), 10).id();
        guest = shoppers.guest();
        guest.opensCart(Map.of(mug, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "2147483648", "1e40", "\"2\"", "true", "{\"$gt\":0}", "[2]"})
    void refusesQuantitiesThatAreNoCount(String json) {
        var quantity = JsonMapper.shared().readValue(json, Object.class);

        var answer = guest.asks("cartLinesAdd", ADD, Map.of("input", adding("quantity", quantity)));

        assertThat(answer.result().getErrors()).isNotEmpty();
        assertThat(answer.result().isDataPresent()).isFalse();
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unitPrice", "price", "amount", "currency", "total", "discount"})
    void refusesPricesAndOwnersFromTheClient(String field) {
        var line = guest.asks("cartLinesAdd", ADD, Map.of("input", adding(field, "0.01")));
        assertThat(line.result().isDataPresent()).isFalse();

        for (var owner : List.of("customerId", "currency", "status", "total")) {
            var input = completing();
            input.put(owner, "cus_other");
            var order = guest.asks("cartComplete", COMPLETE, Map.of("input", input));
            assertThat(order.result().isDataPresent()).isFalse();
        }

        assertThat(guest.looks().at("status")).isEqualTo("OPEN");
        assertThat(guest.looks().at("cost.total.gross.amount")).isEqualTo("29.00");
    }

    private Map<String, Object> adding(String field, Object value) {
        var line = new HashMap<String, Object>(Map.of("variantId", mug, "quantity", 1));
        line.put(field, value);
        var input = withCart();
        input.put("lines", List.of(line));
        return input;
    }

    private Map<String, Object> completing() {
        var input = withCart();
        input.put("idempotencyKey", guest.newKey());
        input.put("expectedTotal", "29.00");
        input.put("paymentMethod", Map.of("token", "pm_card_visa"));
        return input;
    }

    private Map<String, Object> withCart() {
        var input = new HashMap<String, Object>();
        input.put("cartId", guest.cartId());
        input.put("cartToken", guest.token());
        return input;
    }
}
