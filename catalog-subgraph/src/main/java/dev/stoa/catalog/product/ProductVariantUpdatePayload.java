package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code productVariantUpdate}. */
record ProductVariantUpdatePayload(
        @Nullable ProductVariant productVariant,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static ProductVariantUpdatePayload of(Edited edited, String variantId) {
        return switch (edited) {
            case Edited.Done done ->
                    new ProductVariantUpdatePayload(
                            done.product().variant(variantId).orElseThrow(), List.of(), List.of());
            case Edited.Refused refused ->
                    new ProductVariantUpdatePayload(null, refused.reasons(), List.of());
        };
    }
}
