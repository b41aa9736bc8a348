package dev.stoa.catalog.recommendation;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import org.jspecify.annotations.Nullable;

/** What is said of tokens that name nobody. */
final class VisitorTokens {

    private static final String FIELD = "visitorToken";

    private VisitorTokens() {}

    static UserError invalid() {
        return GeneralError.invalid("Expected a token as `recentlyViewedAdd` tells it.", FIELD);
    }

    static UserError missing() {
        return GeneralError.required(FIELD);
    }

    /** Why this guest's token names nobody. */
    static UserError reason(@Nullable String token) {
        return token == null ? missing() : invalid();
    }
}
