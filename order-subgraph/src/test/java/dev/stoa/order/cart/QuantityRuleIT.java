package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.order.catalog.QuantityRule;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CheckoutShop
class QuantityRuleIT {

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;

    private String glass;
    private Shopper guest;

    @BeforeEach
    void glassesAreSoldBySix() {
        inventory.comeBack();
        glass = shoppers.plenty(Variants.mug("4.00")).id();
        inventory.sellBy(glass, new QuantityRule(6, 24, 6));
        guest = shoppers.guest();
        guest.opensCart(Map.of());
    }

    @Test
    void refusesQuantitiesThatItIsNotSoldIn() {
        for (int pieces : new int[] {1, 5, 7, 30}) {
            var answer = guest.adds(Map.of(glass, pieces));

            assertThat(answer.refusals()).containsExactly("QUANTITY_RULE");
            assertThat(answer.text("userErrors.0.path")).isEqualTo("[lines, 0, quantity]");
            assertThat(answer.text("userErrors.0.message"))
                    .isEqualTo("6 to 24 at a time, in multiples of 6.");
            assertThat(answer.at("userErrors.0.maximum")).isEqualTo(24);
        }
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(0);
        assertThat(guest.adds(Map.of(glass, 12)).refusals()).isEmpty();
    }

    @Test
    void countsWhatIsInTheCartAlready() {
        guest.adds(Map.of(glass, 18));

        assertThat(guest.adds(Map.of(glass, 12)).refusals()).containsExactly("QUANTITY_RULE");
        assertThat(guest.adds(Map.of(glass, 6)).refusals()).isEmpty();
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(24);
    }

    @Test
    void refusesToTakeAnyNumberOut() {
        guest.adds(Map.of(glass, 12));
        var line = guest.looks().text("lines.0.id");

        assertThat(guest.sets(line, 11).refusals()).containsExactly("QUANTITY_RULE");
        assertThat(guest.sets(line, 6).refusals()).isEmpty();
        assertThat(guest.sets(line, 0).refusals()).isEmpty();
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(0);
    }

    @Test
    void isNotPaidAfterTheRuleHasChanged() {
        guest.adds(Map.of(glass, 6));
        guest.isReadyToComplete();
        inventory.sellBy(glass, new QuantityRule(10, null, 10));

        var cart = guest.looks();
        assertThat(cart.text("problems.0.code")).isEqualTo("QUANTITY_RULE");
        assertThat(cart.at("problems.0.blocksCheckout")).isEqualTo(true);
        assertThat(cart.text("problems.0.fix.action")).isEqualTo("SET_QUANTITY");
        assertThat(cart.at("problems.0.fix.quantity")).isEqualTo(10);
        assertThat(guest.completes(guest.newKey(), FakePayments.GOOD).refusals())
                .containsExactly("CART_NOT_READY");

        guest.sets(cart.text("lines.0.id"), 10);

        assertThat(guest.looks().at("problems")).asList().isEmpty();
        assertThat(guest.completes(guest.newKey(), FakePayments.GOOD).refusals()).isEmpty();
    }

    @Test
    void sellsByNoRuleWhileTheCatalogueIsAway() {
        guest.adds(Map.of(glass, 12));
        inventory.goDown();

        var line = guest.looks().text("lines.0.id");

        assertThat(guest.looks().at("problems")).asString().doesNotContain("QUANTITY_RULE");
        assertThat(guest.sets(line, 6).refusals()).isEmpty();
    }
}
