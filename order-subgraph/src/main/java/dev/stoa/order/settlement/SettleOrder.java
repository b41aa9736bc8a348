package dev.stoa.order.settlement;

import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.OrderStatus;
import dev.stoa.order.order.Orders;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.order.order.TellDelivered;
import dev.stoa.order.order.Tracking;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells an order of its payment. Runs in the transaction of the event. */
@UseCase
class SettleOrder {

    private final Orders orders;
    private final TellDelivered tellDelivered;
    private final Ids ids;
    private final Clock clock;

    SettleOrder(Orders orders, TellDelivered tellDelivered, Ids ids, Clock clock) {
        this.orders = orders;
        this.tellDelivered = tellDelivered;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when there is no such order: its cart was given up, or it is not placed yet. */
    boolean handle(String orderId, PaymentNews news) {
        var found = orders.byId(orderId);
        found.ifPresent(order -> hear(order, news));
        return found.isPresent();
    }

    private void hear(Order order, PaymentNews news) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean isNews = order.settle(news, ids, now);
        if (isHandedOver(order)) {
            handOver(order, now);
            orders.save(order);
            tellDelivered.of(order);
        } else if (isNews) {
            orders.save(order);
        }
    }

    /** Files need no parcel: once they are paid for, the buyer has them. */
    private static boolean isHandedOver(Order order) {
        return order.terms().isDigital()
                && order.paymentStatus() == OrderPaymentStatus.PAID
                && order.status() == OrderStatus.PLACED;
    }

    private void handOver(Order order, Instant now) {
        var files = order.ship(order.openLines(), Tracking.NONE, ids, now);
        order.arrive(files.id(), ids, now);
    }
}
