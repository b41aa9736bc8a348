package dev.stoa.order.order;

import dev.stoa.platform.events.Outbox;
import org.springframework.stereotype.Component;

/** Tells other services that the buyer has all of an order; in the transaction that stored it. */
@Component
public class TellDelivered {

    private final Outbox outbox;
    private final OrderAccessTokens accessTokens;

    TellDelivered(Outbox outbox, OrderAccessTokens accessTokens) {
        this.outbox = outbox;
        this.accessTokens = accessTokens;
    }

    public void of(Order order) {
        var delivered = OrderDelivered.of(order, accessTokens.sign(order.id()));
        outbox.append(delivered, order.id(), order.version());
    }
}
