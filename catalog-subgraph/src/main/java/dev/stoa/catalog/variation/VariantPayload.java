package dev.stoa.catalog.variation;

import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code productVariantCreate}. */
record VariantPayload(
        @Nullable ProductVariant productVariant,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static VariantPayload done(ProductVariant variant, List<UserError> warnings) {
        return new VariantPayload(variant, List.of(), warnings);
    }

    static VariantPayload refused(List<UserError> reasons) {
        return new VariantPayload(null, reasons, List.of());
    }
}
