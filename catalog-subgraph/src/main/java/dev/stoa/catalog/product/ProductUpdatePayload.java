package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code productUpdate}. */
record ProductUpdatePayload(
        @Nullable Product product, List<UserError> userErrors, List<UserError> warnings) {

    static ProductUpdatePayload done(Product product) {
        return new ProductUpdatePayload(product, List.of(), List.of());
    }

    static ProductUpdatePayload refused(List<UserError> reasons) {
        return new ProductUpdatePayload(null, List.copyOf(reasons), List.of());
    }

    static ProductUpdatePayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
