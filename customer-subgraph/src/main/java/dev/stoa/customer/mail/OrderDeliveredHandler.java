package dev.stoa.customer.mail;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Notes when to ask a customer for reviews. */
@Component
class OrderDeliveredHandler implements EventHandler<OrderDelivered> {

    private final AskForReviews askForReviews;

    OrderDeliveredHandler(AskForReviews askForReviews) {
        this.askForReviews = askForReviews;
    }

    @Override
    public Class<OrderDelivered> event() {
        return OrderDelivered.class;
    }

    @Override
    public void handle(OrderDelivered event, EventEnvelope envelope) {
        askForReviews.later(event);
    }
}
