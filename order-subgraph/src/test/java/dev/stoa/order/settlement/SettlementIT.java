package dev.stoa.order.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.order.catalog.DigitalAsset;
import dev.stoa.order.order.BusyShop;
import dev.stoa.order.order.Desk;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.OrderStatus;
import dev.stoa.order.order.OrderTimelineKind;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventTransport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** News of payments as it comes through the real stream. */
@BusyShop
class SettlementIT {

    @Autowired Desk desk;
    @Autowired Orders orders;
    @Autowired EventTransport transport;
    @Autowired Clock clock;
    @Autowired PaymentCapturedHandler capturedHandler;

    @Test
    void followsThePaymentThroughItsLife() throws Exception {
        var order = desk.place(OrderFixture.anOrder());

        send("payment.captured.v1", order.id(), 6290, 0);
        awaitStatus(order, OrderPaymentStatus.PAID);
        send("payment.refunded.v1", order.id(), 6290, 1000);
        awaitStatus(order, OrderPaymentStatus.PARTIALLY_REFUNDED);
        send("payment.disputed.v1", order.id(), 6290, 1000);
        awaitStatus(order, OrderPaymentStatus.DISPUTED);
        send("payment.refunded.v1", order.id(), 6290, 6290);
        var settled = awaitStatus(order, OrderPaymentStatus.REFUNDED);

        assertThat(settled.version()).isEqualTo(5);
        assertThat(settled.timeline())
                .extracting(entry -> entry.kind())
                .endsWith(
                        OrderTimelineKind.PAYMENT_CAPTURED,
                        OrderTimelineKind.PAYMENT_REFUNDED,
                        OrderTimelineKind.PAYMENT_DISPUTED,
                        OrderTimelineKind.PAYMENT_REFUNDED);
        assertThat(desk.eventsOf(order.id())).filteredOn("order.updated.v1"::equals).hasSize(5);
    }

    @Test
    void handsFilesOverOnceTheyArePaidFor() throws Exception {
        var file = new DigitalAsset("dga_1", "The book", "book.pdf", 900, 3, null);
        var files = desk.place(OrderFixture.anOrder().with(file, 2).undelivered());
        var parcel = desk.place(OrderFixture.anOrder().with(file, 1).with("Mug", 1));

        for (var order : List.of(files, parcel)) {
            send("payment.captured.v1", order.id(), 6290, 0);
            send("payment.captured.v1", order.id(), 6290, 0);
            awaitStatus(order, OrderPaymentStatus.PAID);
        }

        var delivered = desk.stored(files.id());
        assertThat(delivered.status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(delivered.openLines()).isEmpty();
        assertThat(delivered.fulfillments()).hasSize(1);
        assertThat(delivered.version()).as("in one step").isEqualTo(2);
        assertThat(desk.stored(parcel.id()).status()).isEqualTo(OrderStatus.PLACED);
        assertThat(desk.eventsOf(files.id()))
                .doesNotContain("order.fulfilled.v1")
                .filteredOn("order.delivered.v1"::equals)
                .as("asked for a review once")
                .hasSize(1);
        assertThat(desk.eventsOf(parcel.id())).doesNotContain("order.delivered.v1");
    }

    @Test
    void takesNoStepBackWhenNewsIsLateOrComesTwice() throws Exception {
        var order = desk.place(OrderFixture.anOrder());
        var refunded = event("payment.refunded.v1", order.id(), 6290, 6290);

        transport.send("payment", List.of(refunded, refunded), null);
        awaitStatus(order, OrderPaymentStatus.REFUNDED);
        send("payment.captured.v1", order.id(), 6290, 0);
        send("payment.voided.v1", order.id(), 0, 0);
        var last = desk.place(OrderFixture.anOrder());
        send("payment.voided.v1", last.id(), 0, 0);
        awaitStatus(last, OrderPaymentStatus.VOIDED);

        assertThat(desk.stored(order.id()).paymentStatus()).isEqualTo(OrderPaymentStatus.REFUNDED);
        assertThat(desk.stored(order.id()).version()).isEqualTo(2);
    }

    @Test
    void hearsAgainOfMoneyThatWasTakenBeforeTheOrderWasPlaced() {
        var notYet = OrderFixture.IDS.next("ord");
        var news = new PaymentCapturedHandler.PaymentCaptured(notYet);
        var fresh = event("payment.captured.v1", notYet, 6290, 0);

        assertThatThrownBy(() -> capturedHandler.handle(news, fresh))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(notYet);
    }

    @Test
    void forgetsPaymentsOfCartsThatWereGivenUp() throws Exception {
        var never = OrderFixture.IDS.next("ord");
        var longAgo = clock.instant().minus(Duration.ofHours(1));
        transport.send(
                "payment",
                List.of(
                        event("payment.voided.v1", never, 0, 0),
                        event("payment.captured.v1", never, 6290, 0, longAgo)),
                null);

        var order = desk.place(OrderFixture.anOrder());
        send("payment.captured.v1", order.id(), 6290, 0);

        awaitStatus(order, OrderPaymentStatus.PAID);
    }

    private void send(String type, String orderId, long captured, long refunded) {
        transport.send("payment", List.of(event(type, orderId, captured, refunded)), null);
    }

    private EventEnvelope event(String type, String orderId, long captured, long refunded) {
        return event(type, orderId, captured, refunded, clock.instant());
    }

    private EventEnvelope event(
            String type, String orderId, long captured, long refunded, Instant time) {
        var json =
                """
                {"paymentId":"pay_1","orderId":"%s","cartId":"%s","paymentKey":"crt_1:1",
                 "status":"X","amountMinor":6290,"capturedMinor":%d,"refundedMinor":%d,
                 "currency":"EUR"}"""
                        .formatted(orderId, cartOf(orderId), captured, refunded);
        return new EventEnvelope(
                OrderFixture.IDS.next("evt"), "payment", type, "pay_1", 1, time, json);
    }

    private String cartOf(String orderId) {
        return orders.byId(orderId).map(order -> order.terms().cartId()).orElse("crt_1");
    }

    private Order awaitStatus(Order order, OrderPaymentStatus status) throws InterruptedException {
        for (int i = 0; i < 200 && desk.stored(order.id()).paymentStatus() != status; i++) {
            Thread.sleep(50);
        }
        assertThat(desk.stored(order.id()).paymentStatus()).isEqualTo(status);
        return desk.stored(order.id());
    }
}
