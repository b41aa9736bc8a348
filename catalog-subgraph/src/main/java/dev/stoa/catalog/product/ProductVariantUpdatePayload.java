package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code productVariantUpdate}. */
record ProductVariantUpdatePayload(
        @Nullable ProductVariant productVariant,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static ProductVariantUpdatePayload done(ProductVariant variant, List<UserError> warnings) {
        return new ProductVariantUpdatePayload(variant, List.of(), warnings);
    }

    static ProductVariantUpdatePayload refused(List<UserError> reasons) {
        return new ProductVariantUpdatePayload(null, reasons, List.of());
    }
}
