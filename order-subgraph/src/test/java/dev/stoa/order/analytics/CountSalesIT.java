package dev.stoa.order.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.order.Desk;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.OrderUpdated;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.order.order.QuietShop;
import dev.stoa.order.values.Stretch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What becomes of orders in the figures. */
@QuietShop
class CountSalesIT {

    private static final Caller STAFF =
            Callers.staff(
                    Permission.ORDERS_READ, Permission.ORDERS_WRITE, Permission.SETTINGS_WRITE);

    @Autowired Desk desk;
    @Autowired Sales sales;
    @Autowired FillSales fillSales;
    @Autowired OrderUpdatedHandler handler;
    @Autowired MongoTemplate mongo;

    private Ledger ledger;
    private String email;

    @BeforeEach
    void openALedger() {
        ledger = new Ledger(sales);
        email = OrderFixture.IDS.next("mail").toLowerCase() + "@example.com";
    }

    @Test
    void countsWhatWasBought() {
        heard(desk.place(anOrder().with("Mug", 2, "10.00").with("Bowl", 1, "20.00")));

        assertThat(total("revenue.gross.amount")).isEqualTo("44.90");
        assertThat(total("revenue.net.amount")).isEqualTo("37.74");
        assertThat(total("revenue.tax.amount")).isEqualTo("7.16");
        assertThat(total("averageOrderValue.amount")).isEqualTo("44.90");
        assertThat(total("units")).isEqualTo(3);
        assertThat(figures("topProducts.0.product.id")).isEqualTo("prd_Mug");
        assertThat(figures("topProducts.0.units")).isEqualTo(2);
        assertThat(figures("topProducts.1.product.id")).isEqualTo("prd_Bowl");
        assertThat(figures("topProducts.1.revenue.amount")).isEqualTo("20.00");
    }

    @Test
    void countsOnceHoweverOftenItIsTold() {
        var order = desk.place(anOrder());
        heard(order, order);
        heard(order);

        assertThat(total("orders")).isEqualTo(1);
        assertThat(total("revenue.gross.amount")).isEqualTo("62.90");
    }

    @Test
    void leavesNothingOfACancelledOrder() {
        var kept = desk.place(anOrder());
        var cancelled = desk.place(anOrder());
        heard(kept, cancelled);

        cancel(cancelled);
        heard(cancelled);

        assertThat(total("orders")).isEqualTo(1);
        assertThat(total("cancelledOrders")).isEqualTo(1);
        assertThat(total("units")).isEqualTo(2);
        assertThat(total("revenue.gross.amount")).isEqualTo("62.90");
        assertThat(figures("topProducts.0.orders")).isEqualTo(1);
    }

    @Test
    void takesRefundsOffInWholeNotTwice() {
        var order = desk.place(anOrder());
        heard(order);

        for (long refunded : new long[] {1000, 2500, 2500}) {
            desk.change(
                    order.id(),
                    it ->
                            it.settle(
                                    PaymentNews.ofRefund(6290, refunded),
                                    OrderFixture.IDS,
                                    Instant.parse("2026-11-22T10:00:00Z")));
            heard(order);
        }

        assertThat(total("refunded.amount")).isEqualTo("25.00");
        assertThat(total("revenue.gross.amount")).isEqualTo("62.90");
    }

    @Test
    void tellsThoseWhoComeBackFromNewOnes() throws InterruptedException {
        var first = desk.place(anOrder().by(email, "Ada"));
        Thread.sleep(5);
        var second = desk.place(anOrder().by(email.toUpperCase(), "Ada Lovelace"));
        var other = desk.place(anOrder().by("another-" + email, "Bob"));

        // The later one is heard of first, and alone.
        heard(second);
        heard(first, other);

        assertThat(total("newCustomerOrders")).isEqualTo(2);
        assertThat(total("returningCustomerOrders")).isEqualTo(1);
    }

    @Test
    void putsNoOldRowInPlaceOfANewerOne() {
        var at = Instant.now().toString();
        var order = OrderFixture.IDS.next("ord");
        ledger.sells(order, 3, at, "prd_a", 300, "EUR");
        ledger.sells(order, 2, at, "prd_a", 200, "EUR");

        assertThat(total("revenue.gross.amount")).isEqualTo("3.00");
    }

    @Test
    void countsAllAnewWhenAskedTo() {
        var order = desk.place(anOrder());
        var cancelled = desk.place(anOrder());
        cancel(cancelled);
        mongo.getCollection(Sales.COLLECTION).drop();

        var rebuild = "mutation { salesReportRebuild { isStarted userErrors { code } } }";
        assertThat(Desk.at(desk.ask(STAFF, rebuild, Map.of()), "salesReportRebuild.isStarted"))
                .isEqualTo(true);
        assertThat(figures("isComplete")).isEqualTo(false);
        assertThat(fillSales.step()).isTrue();
        while (fillSales.step()) {
            assertThat(figures("isComplete")).isEqualTo(false);
        }

        assertThat(figures("isComplete")).isEqualTo(true);
        assertThat(fillSales.step()).isFalse();
        assertThat(total("orders")).isEqualTo(1);
        assertThat(total("cancelledOrders")).isEqualTo(1);
        assertThat(sales.in(aroundNow()))
                .extracting(SalesRow::market)
                .contains(order.terms().market());
    }

    private OrderFixture anOrder() {
        return OrderFixture.anOrder().soldIn(ledger.market(), "EUR");
    }

    private void cancel(Order order) {
        var document =
                """
                mutation($input: OrderCancelInput!) { orderCancel(input: $input) {
                  userErrors { code } } }""";
        var input =
                Map.of(
                        "idempotencyKey",
                        "cancel-" + order.id(),
                        "orderId",
                        order.id(),
                        "reason",
                        "Broken");
        assertThat(
                        Desk.at(
                                desk.ask(STAFF, document, Map.of("input", input)),
                                "orderCancel.userErrors"))
                .isEqualTo(List.of());
    }

    private void heard(Order... orders) {
        handler.handleAll(
                Stream.of(orders)
                        .map(it -> new OrderUpdated(it.id(), it.version(), "PLACED", "AUTHORIZED"))
                        .toList());
    }

    private Object total(String path) {
        return figures("totals." + path);
    }

    private Object figures(String path) {
        var stretch = aroundNow();
        var wanted = ledger.wants(stretch.from().toString(), stretch.before().toString(), Map.of());
        return Desk.at(desk.ask(STAFF, Ledger.REPORT, wanted), "salesReport." + path);
    }

    private static Stretch aroundNow() {
        var now = Instant.now();
        return new Stretch(
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(1)),
                ZoneId.of("UTC"),
                true);
    }
}
