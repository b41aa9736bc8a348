package dev.stoa.catalog.attribute;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations that make or change a kind of products. */
record KindPayload(
        @Nullable ProductKind productKind, List<UserError> userErrors, List<UserError> warnings) {

    static KindPayload done(ProductKind kind) {
        return new KindPayload(kind, List.of(), List.of());
    }

    static KindPayload refused(List<UserError> reasons) {
        return new KindPayload(null, reasons, List.of());
    }
}
