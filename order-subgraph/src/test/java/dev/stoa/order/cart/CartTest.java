package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.order.Variants;
import dev.stoa.order.cart.Attempt.Stage;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.order.market.Exchange;
import dev.stoa.order.market.SoldIn;
import dev.stoa.order.quote.Basket;
import dev.stoa.order.quote.Quote;
import dev.stoa.order.tax.TaxRegion;
import dev.stoa.platform.security.Caller;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CartTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant SOON = NOW.plusSeconds(30);
    private static final SoldIn HOME =
            new SoldIn("home", Exchange.none(Currency.getInstance("EUR")));
    private static final VariantSnapshot MUG = Variants.mug("29.00");

    static Stream<Arguments> everyPair() {
        return Arrays.stream(CartStatus.values())
                .flatMap(
                        from ->
                                Arrays.stream(CartStatus.values())
                                        .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void walksOnlyAlongTheTable(CartStatus from, CartStatus to) {
        if (from.successors().contains(to)) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.to(to)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void leavesTheEndsNever() {
        assertThat(CartStatus.COMPLETED.successors()).isEmpty();
        assertThat(CartStatus.MERGED.successors()).isEmpty();
        assertThat(CartStatus.COMPLETING.successors())
                .isEqualTo(Set.of(CartStatus.OPEN, CartStatus.COMPLETED));
    }

    @ParameterizedTest
    @EnumSource(CartStatus.class)
    void changesOnlyWhileItIsOpen(CartStatus status) {
        List<Consumer<Cart>> changes =
                List.of(
                        cart -> cart.replaceLines(List.of(), NOW),
                        cart -> cart.describe(CartDetails.NONE, NOW),
                        cart -> cart.hold(SOON, NOW));
        for (var change : changes) {
            var cart = in(status);
            if (status == CartStatus.OPEN) {
                assertThatCode(() -> change.accept(cart)).doesNotThrowAnyException();
            } else {
                assertThatThrownBy(() -> change.accept(cart))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(cart.totalQuantity()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = CartStatus.class, names = "COMPLETING", mode = EnumSource.Mode.EXCLUDE)
    void goesOnOnlyWhileItIsCompleting(CartStatus status) {
        List<Consumer<Cart>> steps =
                List.of(
                        cart -> cart.completion().takeOver(NOW, SOON),
                        cart -> cart.completion().awaitBuyer(NOW),
                        cart -> cart.completion().giveUp(NOW, SOON),
                        cart -> cart.completion().complete(NOW));
        for (var step : steps) {
            assertThatThrownBy(() -> step.accept(in(status)))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void takesANewKeyForEveryAttempt() {
        var cart = cart();

        var first = cart.completion().begin(terms(), NOW, SOON);
        cart.completion().reopen(null, NOW);
        var second = cart.completion().begin(terms(), NOW, SOON);

        assertThat(first.paymentKey()).isEqualTo("crt_1-1");
        assertThat(second.paymentKey()).isEqualTo("crt_1-2");
        assertThat(cart.completion().isPaidBy("crt_1-2")).isTrue();
        assertThat(cart.completion().isPaidBy("crt_1-1")).isFalse();
    }

    @Test
    void keepsItsKeyWhenGoneThroughAgain() {
        var cart = in(CartStatus.COMPLETING);
        var before = cart.attempt();

        cart.completion().takeOver(NOW, SOON);

        assertThat(cart.attempt().paymentKey()).isEqualTo(before.paymentKey());
        assertThat(cart.attempt().orderId()).isEqualTo(before.orderId());
        assertThat(cart.attempt().isRepeated()).isTrue();
        assertThat(before.isRepeated()).isFalse();
    }

    @Test
    void becomesNoOrderOnceGivenUp() {
        var cart = in(CartStatus.COMPLETING);
        cart.completion().giveUp(NOW, SOON);

        assertThatThrownBy(() -> cart.completion().complete(NOW))
                .isInstanceOf(IllegalStateException.class);
        cart.completion().takeOver(NOW, SOON);

        assertThat(cart.attempt().stage()).isEqualTo(Stage.GIVING_UP);
        assertThatThrownBy(() -> cart.completion().complete(NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isLeftAloneWhileLeased() {
        var cart = in(CartStatus.COMPLETING);

        assertThat(cart.attempt().isLeased(NOW)).isTrue();
        assertThat(cart.attempt().isLeased(SOON)).isFalse();
        cart.completion().awaitBuyer(NOW);
        assertThat(cart.attempt().isLeased(NOW)).isFalse();
    }

    @Test
    void neverHoldsOtherLinesByTheSameId() {
        var cart = cart();
        cart.hold(SOON, NOW);
        var first = cart.holdId();

        cart.replaceLines(List.of(new CartLine("cln_1", 3, MUG)), NOW);

        assertThat(cart.reservation()).isNull();
        assertThat(cart.holdId()).isNotEqualTo(first);
    }

    @Test
    void keepsItsHoldThroughAnAttempt() {
        var cart = cart();
        cart.hold(SOON, NOW);
        var held = cart.holdId();

        cart.completion().begin(terms(), NOW, SOON);
        assertThat(cart.holdId()).isEqualTo(held);
        cart.completion().reopen(SOON, NOW);

        assertThat(cart.reservation()).isEqualTo(new CartReservation(held, SOON));
    }

    @Test
    void countsItsOwnPiecesUntilTheHoldEnds() {
        var cart = cart();
        assertThat(cart.held(MUG.id(), NOW)).isZero();

        cart.hold(SOON, NOW);

        assertThat(cart.held(MUG.id(), NOW)).isEqualTo(2);
        assertThat(cart.held(MUG.id(), SOON)).isZero();
        assertThat(cart.held("var_other", NOW)).isZero();
    }

    @Test
    void admitsOnlyWhoKnowsTheToken() {
        var token = CartToken.random(new SecureRandom());
        var owner = CartOwner.guest(token);
        var guest = new Caller.Guest();

        assertThat(owner.admits(guest, token.secret())).isTrue();
        assertThat(owner.admits(guest, token.secret() + "x")).isFalse();
        assertThat(owner.admits(guest, null)).isFalse();
        assertThat(owner.toString()).doesNotContain(token.secret());
        assertThat(token.toString()).doesNotContain(token.secret());
    }

    private static Cart in(CartStatus status) {
        var cart = cart();
        switch (status) {
            case OPEN -> {}
            case COMPLETING -> cart.completion().begin(terms(), NOW, SOON);
            case COMPLETED -> {
                cart.completion().begin(terms(), NOW, SOON);
                cart.completion().complete(NOW);
            }
            case MERGED -> cart.mergeInto(cart(), NOW);
        }
        return cart;
    }

    private static Cart cart() {
        var cart = Cart.opened("crt_1", CartOwner.customer("cus_1"), HOME, NOW);
        cart.replaceLines(List.of(new CartLine("cln_1", 2, MUG)), NOW);
        return cart;
    }

    private static Attempt.Terms terms() {
        var basket =
                new Basket(
                        "JP",
                        HOME.exchange(),
                        List.of(new Basket.Line("cln_1", 2, MUG)),
                        null,
                        null,
                        null);
        var quote = Quote.of(basket, new TaxRegion("JP", "JP", null, false, List.of()), null);
        return new Attempt.Terms("command", "ord_1", "1001", quote, "pm_card_visa", null, "en");
    }
}
