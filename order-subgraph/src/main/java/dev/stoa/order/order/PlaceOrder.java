package dev.stoa.order.order;

import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.ids.Ids;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes a paid cart an order. Call it inside the transaction that completes the cart. */
@Component
public class PlaceOrder {

    private final Orders orders;
    private final List<AtPlacement> others;
    private final OrderAccessTokens accessTokens;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    PlaceOrder(
            Orders orders,
            List<AtPlacement> others,
            OrderAccessTokens accessTokens,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.orders = orders;
        this.others = others;
        this.accessTokens = accessTokens;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException if the cart has become an order before
     */
    public Order place(NewOrder newOrder) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var order = Order.place(newOrder, ids, now);
        orders.add(order);
        others.forEach(other -> other.placed(order, newOrder));
        outbox.append(
                OrderPlaced.of(order, accessTokens.sign(order.id())), order.id(), order.version());
        return order;
    }
}
