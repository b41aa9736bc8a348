package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code productUpdate}. */
record ProductUpdatePayload(
        @Nullable Product product, List<UserError> userErrors, List<UserError> warnings) {

    static ProductUpdatePayload of(Edited edited) {
        return switch (edited) {
            case Edited.Done done -> new ProductUpdatePayload(done.product(), List.of(), List.of());
            case Edited.Refused refused ->
                    new ProductUpdatePayload(null, refused.reasons(), List.of());
        };
    }
}
