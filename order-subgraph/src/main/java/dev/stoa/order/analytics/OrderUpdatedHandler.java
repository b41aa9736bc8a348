package dev.stoa.order.analytics;

import dev.stoa.order.order.OrderUpdated;
import dev.stoa.order.order.Orders;
import dev.stoa.platform.events.EventBatchHandler;
import java.util.List;
import org.springframework.stereotype.Component;

/** Follows this subgraph's own news: whatever happened to an order, it is counted anew. */
@Component
class OrderUpdatedHandler implements EventBatchHandler<OrderUpdated> {

    private final Orders orders;
    private final CountSales countSales;

    OrderUpdatedHandler(Orders orders, CountSales countSales) {
        this.orders = orders;
        this.countSales = countSales;
    }

    @Override
    public Class<OrderUpdated> event() {
        return OrderUpdated.class;
    }

    @Override
    public void handleAll(List<OrderUpdated> events) {
        var changed = events.stream().map(OrderUpdated::orderId).distinct().toList();
        countSales.handle(orders.byIds(changed));
    }
}
