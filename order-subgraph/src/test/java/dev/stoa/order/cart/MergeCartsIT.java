package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.platform.test.Callers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CheckoutShop
class MergeCartsIT {

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired Carts carts;

    private String mug;
    private String book;
    private Shopper guest;
    private Shopper ada;

    @BeforeEach
    void twoCarts() {
        inventory.comeBack();
        mug = shoppers.few(Variants.mug("29.00"), 5).id();
        book = shoppers.plenty(Variants.book("10.00")).id();
        guest = shoppers.guest();
        ada = shoppers.customer();
    }

    @Test
    void keepsTheLargerQuantityOfEachVariant() {
        ada.opensCart(Map.of(mug, 3));
        guest.opensCart(Map.of(mug, 2));
        guest.adds(Map.of(book, 4));

        var answer = ada.merges(guest.cartId(), guest.token());

        assertThat(answer.refusals()).isEmpty();
        assertThat(answer.warnings()).isEmpty();
        assertThat(answer.text("cart.id")).isEqualTo(ada.cartId());
        assertThat(answer.at("cart.lines.0.quantity")).isEqualTo(3);
        assertThat(answer.at("cart.lines.1.quantity")).isEqualTo(4);
        assertThat(guest.looks().text("status")).isEqualTo("MERGED");
        assertThat(guest.adds(Map.of(mug, 1)).refusals()).containsExactly("CART_CLOSED");
    }

    @Test
    void opensACartForACustomerWithoutOne() {
        guest.opensCart(Map.of(mug, 2));
        guest.isReadyToComplete();

        var answer = ada.merges(guest.cartId(), guest.token());

        assertThat(answer.text("cart.customer.id")).startsWith("cus_");
        assertThat(answer.text("cart.buyer.email")).isEqualTo("ada@example.com");
        assertThat(answer.text("cart.selectedDeliveryOption.id")).isEqualTo("smt_germany_standard");
        assertThat(answer.at("cart.totalQuantity")).isEqualTo(2);
    }

    @Test
    void answersTheSameWhenDoneTwice() {
        guest.opensCart(Map.of(mug, 2));
        var first = ada.merges(guest.cartId(), guest.token());

        var second = ada.merges(guest.cartId(), guest.token());

        assertThat(second.refusals()).isEmpty();
        assertThat(second.text("cart.id")).isEqualTo(first.text("cart.id"));
        assertThat(second.at("cart.totalQuantity")).isEqualTo(2);
    }

    @Test
    void warnsWhatItReduced() {
        guest.opensCart(Map.of(mug, 5));
        guest.adds(Map.of(book, 1));
        var other = shoppers.guest();
        other.opensCart(Map.of(mug, 3));
        other.reserves();

        var answer = ada.merges(guest.cartId(), guest.token());

        assertThat(answer.warnings()).containsExactly("INSUFFICIENT_STOCK");
        assertThat(answer.at("warnings.0.requested")).isEqualTo(5);
        assertThat(answer.at("warnings.0.available")).isEqualTo(2);
        assertThat(answer.at("cart.lines.0.quantity")).isEqualTo(2);
    }

    @Test
    void givesTheGuestsHoldBack() {
        guest.opensCart(Map.of(mug, 5));
        guest.reserves();

        var answer = ada.merges(guest.cartId(), guest.token());

        assertThat(answer.warnings()).isEmpty();
        assertThat(answer.at("cart.totalQuantity")).isEqualTo(5);
        assertThat(inventory.available(mug)).isEqualTo(5);
    }

    @Test
    void needsTheTokenAndSomebodySignedIn() {
        guest.opensCart(Map.of(mug, 1));

        assertThat(ada.merges(guest.cartId(), "wrong").refusals()).containsExactly("NOT_FOUND");
        assertThat(guest.merges(guest.cartId(), guest.token()).failure())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(guest.as(Callers.staff()).merges(guest.cartId(), guest.token()).failure())
                .isEqualTo("FORBIDDEN");
        assertThat(guest.looks().text("status")).isEqualTo("OPEN");
    }

    @Test
    void refusesACartThatBecameAnOrder() {
        guest.opensCart(Map.of(mug, 1));
        guest.isReadyToComplete();
        guest.completes(guest.newKey(), FakePayments.GOOD);

        var answer = ada.merges(guest.cartId(), guest.token());

        assertThat(answer.refusals()).containsExactly("CART_CLOSED");
    }

    @Test
    void waitsForTheCustomersCartThatIsBeingPaid() {
        ada.opensCart(Map.of(book, 1));
        ada.isReadyToComplete();
        ada.completes(ada.newKey(), FakePayments.ASKS_BUYER);
        guest.opensCart(Map.of(mug, 1));

        var answer = ada.merges(guest.cartId(), guest.token());

        assertThat(answer.refusals()).containsExactly("CART_CLOSED");
        assertThat(guest.looks().text("status")).isEqualTo("OPEN");
    }
}
