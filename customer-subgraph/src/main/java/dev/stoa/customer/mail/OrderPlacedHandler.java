package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Confirms an order to its buyer. */
@Component
class OrderPlacedHandler implements EventHandler<OrderPlaced> {

    private final Letters letters;
    private final Post post;

    OrderPlacedHandler(Letters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    @Override
    public Class<OrderPlaced> event() {
        return OrderPlaced.class;
    }

    @Override
    public void handle(OrderPlaced event, EventEnvelope envelope) {
        post.send(letters.orderPlaced(event));
    }

    @Override
    public boolean inTransaction() {
        return false;
    }
}
