package dev.stoa.catalog.category;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations that make or change a category. */
record CategoryPayload(
        @Nullable Category category, List<UserError> userErrors, List<UserError> warnings) {

    static CategoryPayload done(Category category) {
        return new CategoryPayload(category, List.of(), List.of());
    }

    static CategoryPayload refused(List<UserError> reasons) {
        return new CategoryPayload(null, reasons, List.of());
    }

    static CategoryPayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
