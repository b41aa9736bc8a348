package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Tells the buyer that a parcel is on its way. */
@Component
class OrderFulfilledHandler implements EventHandler<OrderFulfilled> {

    private final Letters letters;
    private final Post post;

    OrderFulfilledHandler(Letters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    @Override
    public Class<OrderFulfilled> event() {
        return OrderFulfilled.class;
    }

    @Override
    public void handle(OrderFulfilled event, EventEnvelope envelope) {
        post.send(letters.orderFulfilled(event));
    }

    @Override
    public boolean inTransaction() {
        return false;
    }
}
