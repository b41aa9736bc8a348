package dev.stoa.order.analytics;

import dev.stoa.order.order.Order;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.UseCase;
import java.util.Collection;

/** Counts orders as they are now. Doing it again changes nothing. */
@UseCase
class CountSales {

    private final Orders orders;
    private final Sales sales;

    CountSales(Orders orders, Sales sales) {
        this.orders = orders;
        this.sales = sales;
    }

    void handle(Collection<Order> changed) {
        var returning = orders.ofReturningBuyers(changed);
        sales.keep(
                changed.stream()
                        .map(order -> Sale.of(order, returning.contains(order.id())))
                        .toList());
    }
}
