package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Tells the buyer that an order was cancelled. */
@Component
class OrderCancelledHandler implements EventHandler<OrderCancelled> {

    private final Letters letters;
    private final Post post;

    OrderCancelledHandler(Letters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    @Override
    public Class<OrderCancelled> event() {
        return OrderCancelled.class;
    }

    @Override
    public void handle(OrderCancelled event, EventEnvelope envelope) {
        post.send(letters.orderCancelled(event));
    }

    @Override
    public boolean inTransaction() {
        return false;
    }
}
