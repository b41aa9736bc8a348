package dev.stoa.order.settlement;

import dev.stoa.order.order.Orders;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import java.time.Clock;
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
        found.filter(
                        order ->
                                order.settle(
                                        news, ids, clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .ifPresent(orders::save);
        return found.isPresent();
    }
}
