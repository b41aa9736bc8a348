package dev.stoa.order.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.order.cart.Cart;
import dev.stoa.platform.test.Callers;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The catalogue of these tests asks twice as much in another currency. */
@CheckoutShop
class MarketsIT {

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired FakePayments payments;
    @Autowired Markets markets;
    @Autowired MongoTemplate mongo;

    private static final AtomicLong VERSIONS = new AtomicLong();

    private String mug;

    @BeforeEach
    void sellAbroad() {
        inventory.comeBack();
        payments.comeBack();
        mug = shoppers.plenty(Variants.mug("29.00")).id();
        markets.keep(
                new Market(
                        "switzerland",
                        VERSIONS.incrementAndGet(),
                        true,
                        "CH",
                        List.of(francs("2"), Exchange.none(Currency.getInstance("EUR")))));
    }

    @Test
    void sellsInTheFirstCurrencyOfAMarket() {
        var guest = shoppers.guest();

        var answer = guest.opensCart(Map.of(mug, 1), "switzerland", null);

        assertThat(answer.refusals()).isEmpty();
        assertThat(answer.text("cart.currency")).isEqualTo("CHF");
        assertThat(answer.text("cart.market")).isEqualTo("switzerland");
        assertThat(answer.text("cart.lines.0.unitPrice.amount")).isEqualTo("58.00");
    }

    @Test
    void sellsACartFromBeforeThereWereMarketsAtHome() {
        var guest = shoppers.guest();
        guest.opensCart(Map.of(mug, 1));
        mongo.updateFirst(
                Query.query(where("_id").is(guest.cartId())),
                new Update().unset("market").unset("exchange"),
                Cart.class);

        guest.isReadyToComplete();

        assertThat(guest.looks().text("market")).isEqualTo("home");
        assertThat(guest.completes(guest.newKey(), FakePayments.GOOD).refusals()).isEmpty();
    }

    @Test
    void asksForDeliveryAndPaymentInTheCurrencyOfTheCart() {
        var abroad = shoppers.guest();
        var atHome = shoppers.guest();
        abroad.opensCart(Map.of(mug, 1), "switzerland", "CHF");
        atHome.opensCart(Map.of(mug, 1));
        abroad.isReadyToComplete();
        atHome.isReadyToComplete();

        var home = new BigDecimal(atHome.looks().text("cost.delivery.gross.amount"));
        assertThat(new BigDecimal(abroad.looks().text("cost.delivery.gross.amount")))
                .isEqualByComparingTo(home.multiply(BigDecimal.TWO));
        var order = abroad.completes(abroad.newKey(), FakePayments.GOOD);
        assertThat(order.refusals()).isEmpty();
        assertThat(order.text("order.total.gross.amount"))
                .isEqualTo(new BigDecimal("58.00").add(home.multiply(BigDecimal.TWO)).toString());
        assertThat(payments.lastRequest().amount().currency())
                .isEqualTo(Currency.getInstance("CHF"));
    }

    @Test
    void refusesWhatIsNotToBeHad() {
        for (var wanted :
                List.of(
                        List.of("atlantis", "EUR"),
                        List.of("switzerland", "JPY"),
                        List.of("home", "CHF"))) {
            var answer =
                    shoppers.guest().opensCart(Map.of(mug, 1), wanted.getFirst(), wanted.getLast());
            assertThat(answer.refusals()).containsExactly("NOT_FOUND");
            assertThat(answer.at("cart")).isNull();
        }
    }

    @Test
    void movesACartToAnotherMarket() {
        var guest = shoppers.guest();
        guest.opensCart(Map.of(mug, 2));
        guest.reserves();

        var moved = guest.moves("switzerland", "CHF");

        assertThat(moved.text("cart.lines.0.unitPrice.amount")).isEqualTo("58.00");
        assertThat(moved.at("cart.reservation")).isNull();
        assertThat(moved.problems()).doesNotContain("PRICE_CHANGED");
        assertThat(inventory.available(mug)).isEqualTo(10_000);
        assertThat(guest.moves("home", null).text("cart.lines.0.unitPrice.amount"))
                .isEqualTo("29.00");
        assertThat(guest.moves("home", "CHF").refusals()).containsExactly("NOT_FOUND");
        assertThat(guest.withToken("wrong").moves("switzerland", null).refusals())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void keepsACartWhoseMarketIsGone() {
        var guest = shoppers.guest();
        guest.opensCart(Map.of(mug, 1), "switzerland", "CHF");
        markets.keep(
                new Market(
                        "switzerland",
                        VERSIONS.incrementAndGet(),
                        false,
                        "CH",
                        List.of(francs("3"))));

        guest.isReadyToComplete();

        assertThat(guest.looks().text("currency")).isEqualTo("CHF");
        assertThat(guest.looks().at("cost.delivery")).isNotNull();
    }

    @Test
    void believesTheNewestWordOfAMarket() {
        long version = VERSIONS.addAndGet(2);
        markets.keep(new Market("newest", version, true, "CH", List.of(francs("4"))));
        markets.keep(new Market("newest", version - 1, true, "CH", List.of(francs("5"))));
        markets.keep(new Market("newest", version, false, "CH", List.of(francs("6"))));

        assertThat(markets.active("newest").orElseThrow().currencies())
                .containsExactly(francs("4"));
    }

    @Test
    void mergesCartsOfTwoCurrencies() {
        var other = shoppers.plenty(Variants.book("10.00")).id();
        var guest = shoppers.guest();
        guest.opensCart(Map.of(other, 1));
        var ada = shoppers.customer();
        ada.opensCart(Map.of(mug, 1), "switzerland", "CHF");

        var merged = ada.merges(guest.cartId(), guest.token());

        assertThat(merged.refusals()).isEmpty();
        assertThat(
                        List.of(
                                merged.text("cart.lines.0.unitPrice.amount"),
                                merged.text("cart.lines.1.unitPrice.amount")))
                .containsExactlyInAnyOrder("58.00", "20.00");
    }

    @Test
    void asksMembersWhatMembersPay() {
        var member = shoppers.as(Callers.customer("cus_member", Set.of(FakeInventory.MEMBERS)));
        member.opensCart(Map.of(mug, 1));
        member.isReadyToComplete();
        assertThat(member.looks().text("lines.0.unitPrice.amount")).isEqualTo("28.00");

        var line = member.looks().text("lines.0.id");
        var more = member.sets(line, 10);
        assertThat(more.text("cart.lines.0.unitPrice.amount")).isEqualTo("14.50");
        assertThat(more.problems()).doesNotContain("PRICE_CHANGED");

        var order = member.completes(member.newKey(), FakePayments.GOOD);
        assertThat(order.refusals()).isEmpty();
        assertThat(payments.lastRequest().amount().amount())
                .isEqualByComparingTo(order.text("order.total.gross.amount"))
                .isEqualByComparingTo(more.text("cart.cost.total.gross.amount"));
    }

    private static Exchange francs(String rate) {
        return new Exchange(Currency.getInstance("CHF"), new BigDecimal(rate), null);
    }
}
