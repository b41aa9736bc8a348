package dev.stoa.customer.mail;

import dev.stoa.customer.account.Customers;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Tells the author of a review what the shop made of it. */
@Component
class ReviewDecidedHandler implements EventHandler<ReviewDecided> {

    private final Customers customers;
    private final Letters letters;
    private final Post post;

    ReviewDecidedHandler(Customers customers, Letters letters, Post post) {
        this.customers = customers;
        this.letters = letters;
        this.post = post;
    }

    @Override
    public Class<ReviewDecided> event() {
        return ReviewDecided.class;
    }

    @Override
    public void handle(ReviewDecided event, EventEnvelope envelope) {
        customers
                .find(event.customerId())
                .map(author -> letters.reviewDecided(event, author.email(), author.name()))
                .ifPresent(post::send);
    }

    @Override
    public boolean inTransaction() {
        return false;
    }
}
