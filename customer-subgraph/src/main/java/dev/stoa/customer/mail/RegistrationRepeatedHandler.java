package dev.stoa.customer.mail;

import dev.stoa.customer.account.RegistrationRepeated;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Tells the owner of an account that somebody tried to register with its address. */
@Component
class RegistrationRepeatedHandler implements EventHandler<RegistrationRepeated> {

    private final Letters letters;
    private final Post post;

    RegistrationRepeatedHandler(Letters letters, Post post) {
        this.letters = letters;
        this.post = post;
    }

    @Override
    public Class<RegistrationRepeated> event() {
        return RegistrationRepeated.class;
    }

    @Override
    public void handle(RegistrationRepeated event, EventEnvelope envelope) {
        post.send(letters.registrationRepeated(event, envelope.time()));
    }

    @Override
    public boolean inTransaction() {
        return false;
    }
}
