package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code productVariantUpdate}. */
record ProductVariantUpdatePayload(
        @Nullable ProductVariant productVariant,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static ProductVariantUpdatePayload done(ProductVariant variant) {
        return new ProductVariantUpdatePayload(variant, List.of(), List.of());
    }

    static ProductVariantUpdatePayload refused(List<UserError> reasons) {
        return new ProductVariantUpdatePayload(null, List.copyOf(reasons), List.of());
    }

    static ProductVariantUpdatePayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
