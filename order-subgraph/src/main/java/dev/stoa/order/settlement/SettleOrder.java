package dev.stoa.order.settlement;

import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.OrderStatus;
import dev.stoa.order.order.Orders;
import dev.stoa.order.order.PaymentNews;
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
    private final Ids ids;
    private final Clock clock;

    SettleOrder(Orders orders, Ids ids, Clock clock) {
        this.orders = orders;
        this.ids = ids;
        this.clock = clock;
    }

    /** False when there is no such order: its cart was given up, or it is not placed yet. */
    boolean handle(String orderId, PaymentNews news) {
        var found = orders.byId(orderId);
        found.filter(order -> hear(order, news)).ifPresent(orders::save);
        return found.isPresent();
    }

    private boolean hear(Order order, PaymentNews news) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean isNews = order.settle(news, ids, now);
        return handOver(order, now) || isNews;
    }

    /** Files need no parcel: once they are paid for, the buyer has them. */
    private boolean handOver(Order order, Instant now) {
        if (!order.terms().isDigital()
                || order.paymentStatus() != OrderPaymentStatus.PAID
                || order.status() != OrderStatus.PLACED) {
            return false;
        }
        var files = order.ship(order.openLines(), Tracking.NONE, ids, now);
        order.arrive(files.id(), ids, now);
        return true;
    }
}
