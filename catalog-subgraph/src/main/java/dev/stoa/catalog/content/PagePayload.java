package dev.stoa.catalog.content;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of every mutation that changes a page. */
record PagePayload(
        @Nullable ContentPage contentPage, List<UserError> userErrors, List<UserError> warnings) {

    static PagePayload done(ContentPage page) {
        return new PagePayload(page, List.of(), List.of());
    }

    static PagePayload refused(List<UserError> reasons) {
        return new PagePayload(null, List.copyOf(reasons), List.of());
    }

    static PagePayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
