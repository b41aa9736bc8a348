package dev.stoa.order.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.ShopClock;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CheckoutShop
class ReserveCartIT {

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired ShopClock clock;

    private String mug;
    private Shopper guest;

    @BeforeEach
    void everythingWorks() {
        inventory.comeBack();
        mug = shoppers.few(Variants.mug("29.00"), 10).id();
        guest = shoppers.guest();
    }

    @Test
    void holdsStockForAWhile() {
        guest.opensCart(Map.of(mug, 6));

        var answer = guest.reserves();

        assertThat(answer.refusals()).isEmpty();
        assertThat(Instant.parse(answer.text("cart.reservation.expiresAt")))
                .isBetween(
                        clock.instant().plus(Duration.ofMinutes(14)),
                        clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(inventory.available(mug)).isEqualTo(4);
        assertThat(answer.problems()).doesNotContain("INSUFFICIENT_STOCK");

        clock.skip(Duration.ofMinutes(10));
        var renewed = guest.reserves();
        assertThat(Instant.parse(renewed.text("cart.reservation.expiresAt")))
                .isAfter(clock.instant().plus(Duration.ofMinutes(14)));
        assertThat(inventory.available(mug)).isEqualTo(4);

        clock.skip(Duration.ofMinutes(16));
        assertThat(guest.looks().at("reservation")).isNull();
        assertThat(inventory.available(mug)).isEqualTo(10);
    }

    @Test
    void holdsNothingWhenOneLineIsShort() {
        var rare = shoppers.few(Variants.mug("5.00"), 2);
        guest.opensCart(Map.of(mug, 1));
        guest.adds(Map.of(rare.id(), 2));
        shoppers.few(rare, 1);

        var answer = guest.reserves();

        assertThat(answer.refusals()).containsExactly("INSUFFICIENT_STOCK");
        assertThat(answer.at("userErrors.0.available")).isEqualTo(1);
        assertThat(answer.at("cart.reservation")).isNull();
        assertThat(inventory.available(mug)).isEqualTo(10);
    }

    @Test
    void refusesToHoldNothing() {
        guest.opensCart(Map.of());

        assertThat(guest.reserves().refusals()).containsExactly("CART_NOT_READY");
    }

    @Test
    void givesTheHoldBackWhenLinesChange() {
        guest.opensCart(Map.of(mug, 6));
        guest.reserves();

        var answer = guest.adds(Map.of(mug, 3));

        assertThat(answer.refusals()).as("its own pieces count as available").isEmpty();
        assertThat(answer.at("cart.reservation")).isNull();
        assertThat(inventory.available(mug)).isEqualTo(10);
        assertThat(guest.reserves().refusals()).isEmpty();
        assertThat(inventory.available(mug)).isEqualTo(1);
    }

    @Test
    void keepsTheHoldWhileTheBuyerFillsInTheRest() {
        guest.opensCart(Map.of(mug, 6));
        guest.reserves();

        guest.isReadyToComplete();

        assertThat(guest.looks().at("reservation.expiresAt")).isNotNull();
        assertThat(guest.completes(guest.newKey(), FakePayments.GOOD).refusals()).isEmpty();
        assertThat(inventory.available(mug)).isEqualTo(4);
    }

    @Test
    void releasesTheHold() {
        guest.opensCart(Map.of(mug, 6));
        guest.reserves();

        assertThat(guest.releases().at("cart.reservation")).isNull();
        assertThat(inventory.available(mug)).isEqualTo(10);
        assertThat(guest.releases().refusals()).as("again").isEmpty();
    }
}
