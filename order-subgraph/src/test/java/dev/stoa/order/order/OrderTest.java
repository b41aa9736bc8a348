package dev.stoa.order.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");
    private static final Tracking DHL = new Tracking("DHL", "0034", "https://dhl.example/0034");

    private final Order order =
            Order.place(
                    OrderFixture.anOrder().of("cus_ada").with("Mug", 3).with("Bowl", 1).terms(),
                    OrderFixture.IDS,
                    NOW);

    @Test
    void startsPlacedAndPromised() {
        assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(order.paymentStatus()).isEqualTo(OrderPaymentStatus.AUTHORIZED);
        assertThat(kinds())
                .containsExactly(OrderTimelineKind.PLACED, OrderTimelineKind.PAYMENT_AUTHORIZED);
        assertThat(order.lines()).extracting(OrderLine::fulfilledQuantity).containsExactly(0, 0);
        assertThat(order.placedAt()).isEqualTo(NOW).isEqualTo(order.updatedAt());
    }

    @Test
    void countsWhatWasSentOfEachLine() {
        var parcel = ship(pieces(0, 2));

        assertThat(parcel.carrier()).isEqualTo("DHL");
        assertThat(order.status()).isEqualTo(OrderStatus.PARTIALLY_SHIPPED);
        assertThat(order.lines()).extracting(OrderLine::fulfilledQuantity).containsExactly(2, 0);
        assertThat(order.openLines()).containsExactly(pieces(0, 1), pieces(1, 1));
    }

    @Test
    void neverSendsMoreThanWasBought() {
        assertThatThrownBy(() -> ship(pieces(0, 4))).isInstanceOf(IllegalArgumentException.class);

        assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
        assertThat(order.fulfillments()).isEmpty();
    }

    @Test
    void isDeliveredOnceEveryParcelHasArrived() {
        var first = ship(pieces(0, 3));
        order.arrive(first.id(), OrderFixture.IDS, NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.PARTIALLY_SHIPPED);

        var second = ship(pieces(1, 1));
        assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
        order.arrive(second.id(), OrderFixture.IDS, NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(kinds()).endsWith(OrderTimelineKind.SHIPPED, OrderTimelineKind.DELIVERED);
    }

    @Test
    void tellsTheBuyerWhyItWasCancelled() {
        order.cancel("Cracked glaze", OrderFixture.IDS, NOW);

        assertThat(order.timeline().getLast().message())
                .isEqualTo("Order cancelled: Cracked glaze");
        assertThat(order.isCancellable()).isFalse();
        assertThat(order.isShippable()).isFalse();
    }

    @Test
    void cannotBeSentOnceTheMoneyWentBack() {
        assertThat(settle(PaymentNews.of(OrderPaymentStatus.VOIDED))).isTrue();

        assertThat(order.isShippable()).isFalse();
    }

    @Test
    void ignoresNewsOfThePaymentThatIsOldOrRepeated() {
        assertThat(settle(PaymentNews.of(OrderPaymentStatus.PAID))).isTrue();
        assertThat(settle(PaymentNews.of(OrderPaymentStatus.PAID))).isFalse();
        assertThat(settle(PaymentNews.ofRefund(9190, 9190))).isTrue();

        assertThat(settle(PaymentNews.ofRefund(9190, 500))).isFalse();
        assertThat(settle(PaymentNews.of(OrderPaymentStatus.PAID))).isFalse();
        assertThat(settle(PaymentNews.of(OrderPaymentStatus.VOIDED))).isFalse();

        assertThat(order.paymentStatus()).isEqualTo(OrderPaymentStatus.REFUNDED);
        assertThat(kinds())
                .containsExactly(
                        OrderTimelineKind.PLACED,
                        OrderTimelineKind.PAYMENT_AUTHORIZED,
                        OrderTimelineKind.PAYMENT_CAPTURED,
                        OrderTimelineKind.PAYMENT_REFUNDED);
    }

    @Test
    void tellsOfEveryRefundByItsAmount() {
        settle(PaymentNews.of(OrderPaymentStatus.PAID));
        settle(PaymentNews.ofRefund(9190, 500));
        settle(PaymentNews.ofRefund(9190, 1250));

        assertThat(order.paymentStatus()).isEqualTo(OrderPaymentStatus.PARTIALLY_REFUNDED);
        assertThat(order.payment().refunded()).isEqualTo(Money.of("12.50", "EUR"));
        assertThat(order.timeline())
                .extracting(OrderTimelineEntry::message)
                .endsWith("5.00 EUR refunded", "7.50 EUR refunded");
    }

    @Test
    void isSeenByItsOwnerAndByStaffWhoMayReadOrders() {
        assertThat(order.isVisibleTo(Callers.customer("cus_ada"))).isTrue();
        assertThat(order.isVisibleTo(Callers.staff(Permission.ORDERS_READ))).isTrue();

        assertThat(order.isVisibleTo(Callers.customer("cus_eve"))).isFalse();
        assertThat(order.isVisibleTo(Callers.staff(Permission.PRODUCTS_WRITE))).isFalse();
        assertThat(order.isVisibleTo(Callers.GUEST)).isFalse();
        assertThat(order.isVisibleTo(Callers.service("payment"))).isFalse();
    }

    @Test
    void ofAGuestBelongsToNobody() {
        var guests = Order.place(OrderFixture.anOrder().terms(), OrderFixture.IDS, NOW);

        assertThat(guests.isVisibleTo(Callers.customer("cus_ada"))).isFalse();
        assertThat(guests.isVisibleTo(Callers.GUEST)).isFalse();
        assertThat(guests.customer()).isNull();
    }

    private Fulfillment ship(FulfillmentLine... pieces) {
        return order.ship(List.of(pieces), DHL, OrderFixture.IDS, NOW);
    }

    private boolean settle(PaymentNews news) {
        return order.settle(news, OrderFixture.IDS, NOW);
    }

    private FulfillmentLine pieces(int line, int quantity) {
        return new FulfillmentLine(order.lines().get(line).id(), quantity);
    }

    private List<OrderTimelineKind> kinds() {
        return order.timeline().stream().map(OrderTimelineEntry::kind).toList();
    }
}
