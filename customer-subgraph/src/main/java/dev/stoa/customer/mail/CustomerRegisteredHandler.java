package dev.stoa.customer.mail;

import dev.stoa.customer.account.CustomerRegistered;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Welcomes a new customer. */
@Component
class CustomerRegisteredHandler implements EventHandler<CustomerRegistered> {

    private final Letters letters;
    private final Post post;

    CustomerRegisteredHandler(Letters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    @Override
    public Class<CustomerRegistered> event() {
        return CustomerRegistered.class;
    }

    @Override
    public void handle(CustomerRegistered event, EventEnvelope envelope) {
        post.send(letters.welcome(event));
    }

    @Override
    public boolean inTransaction() {
        return false;
    }
}
