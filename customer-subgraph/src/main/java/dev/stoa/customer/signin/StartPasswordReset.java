package dev.stoa.customer.signin;

import dev.stoa.customer.form.Form;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.ids.Ids;

/**
 * Has a link mailed to the owner of an account. Nothing is looked up here, so answer and time
 * cannot tell whether there is one; who mails it finds out.
 */
@UseCase
class StartPasswordReset {

    private final Outbox outbox;
    private final Ids ids;

    StartPasswordReset(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    PasswordResetStartPayload handle(PasswordResetStartInput input) {
        var form = new Form();
        return form.email(input.email(), "email")
                .map(
                        email -> {
                            outbox.append(
                                    new PasswordResetRequested(email.text()), ids.next("pwr"), 1);
                            return PasswordResetStartPayload.done(email);
                        })
                .orElseGet(() -> PasswordResetStartPayload.refused(form.errors()));
    }
}
