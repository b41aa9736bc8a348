package dev.stoa.customer.signin;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;

/** Why somebody was not let in, in words that tell a guesser nothing. */
final class Refusals {

    private Refusals() {}

    static UserError invalidCredentials() {
        return GeneralError.of(
                "INVALID_CREDENTIALS", "Address and password do not belong together.");
    }

    static UserError tooManyAttempts() {
        return GeneralError.of("TOO_MANY_ATTEMPTS", "Too many tries. Wait a little and try again.");
    }
}
