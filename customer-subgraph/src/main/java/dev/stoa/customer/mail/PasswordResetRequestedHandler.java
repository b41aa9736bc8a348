package dev.stoa.customer.mail;

import dev.stoa.customer.account.Customer;
import dev.stoa.customer.account.Customers;
import dev.stoa.customer.form.EmailAddress;
import dev.stoa.customer.password.ResetTokens;
import dev.stoa.customer.signin.PasswordResetRequested;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Sends the owner of an account a link to a new password; an address without one gets nothing. */
@Component
class PasswordResetRequestedHandler implements EventHandler<PasswordResetRequested> {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final Customers customers;
    private final ResetTokens tokens;
    private final Letters letters;
    private final Post post;

    PasswordResetRequestedHandler(
            Customers customers, ResetTokens tokens, Letters letters, Post post) {
        this.customers = customers;
        this.tokens = tokens;
        this.letters = letters;
        this.post = post;
    }

    @Override
    public Class<PasswordResetRequested> event() {
        return PasswordResetRequested.class;
    }

    @Override
    public void handle(PasswordResetRequested event, EventEnvelope envelope) {
        EmailAddress.parse(event.email())
                .flatMap(customers::findByEmail)
                .ifPresent(customer -> send(customer, envelope.time()));
    }

    private void send(Customer customer, Instant time) {
        tokens.issue(customer.id(), time.plus(LIFETIME))
                .map(token -> letters.passwordReset(customer.id(), customer.email(), token, time))
                .ifPresent(post::send);
    }

    @Override
    public boolean inTransaction() {
        return false;
    }
}
