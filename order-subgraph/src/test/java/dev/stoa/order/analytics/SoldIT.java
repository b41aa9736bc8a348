package dev.stoa.order.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakePayments;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.test.Callers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a cart to the figures. */
@CheckoutShop
class SoldIT {

    @Autowired Shoppers shoppers;
    @Autowired Orders orders;
    @Autowired CountSales countSales;
    @Autowired Clock clock;

    @Test
    void countsCartsAndWhatBecameOfThem() {
        var variant = shoppers.plenty(Variants.mug("12.00"));
        var from = clock.instant();
        shoppers.guest().opensCart(Map.of(variant.id(), 1));
        var guest = shoppers.guest();
        guest.opensCart(Map.of(variant.id(), 1));
        var buyer = shoppers.guestReadyToComplete(variant, 2);
        var customer = shoppers.customer();
        customer.opensCart(Map.of(variant.id(), 1));
        customer.merges(guest.cartId(), guest.token());

        var answer = buyer.completes(buyer.newKey(), FakePayments.GOOD);
        var order = orders.byId(answer.text("order.id")).orElseThrow();
        countSales.handle(List.of(order));

        var report =
                shoppers.as(Callers.staff())
                        .asks(
                                "salesReport",
                                Ledger.REPORT,
                                Map.of(
                                        "input",
                                        Map.of(
                                                "placedFrom", from.toString(),
                                                "placedBefore",
                                                        clock.instant()
                                                                .plus(Duration.ofSeconds(1))
                                                                .toString())));
        assertThat(report.at("totals.carts")).as("one was put into another").isEqualTo(3);
        assertThat(report.at("totals.orders")).isEqualTo(1);
        assertThat(report.at("totals.conversionPercent")).isEqualTo("33.3");
        assertThat(report.at("topProducts.0.product.id")).isEqualTo(variant.productId());
        assertThat(report.at("topProducts.0.units")).isEqualTo(2);
        assertThat(report.at("byMarket.0.market")).isEqualTo("home");
    }
}
