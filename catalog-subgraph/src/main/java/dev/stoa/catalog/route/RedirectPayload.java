package dev.stoa.catalog.route;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code redirectCreate} and {@code redirectDelete}. */
record RedirectPayload(
        @Nullable Redirect redirect, List<UserError> userErrors, List<UserError> warnings) {

    static RedirectPayload done(Redirect redirect) {
        return new RedirectPayload(redirect, List.of(), List.of());
    }

    static RedirectPayload refused(List<UserError> reasons) {
        return new RedirectPayload(null, List.copyOf(reasons), List.of());
    }
}
