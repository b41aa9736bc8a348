package dev.stoa.catalog.assortment;

import dev.stoa.catalog.product.Edited;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations that make or change one product. */
record ProductPayload(
        @Nullable Product product, List<UserError> userErrors, List<UserError> warnings) {

    static ProductPayload done(Product product) {
        return new ProductPayload(product, List.of(), List.of());
    }

    static ProductPayload refused(List<UserError> reasons) {
        return new ProductPayload(null, reasons, List.of());
    }

    static ProductPayload of(Edited edited) {
        return switch (edited) {
            case Edited.Done it -> done(it.product());
            case Edited.Refused it -> refused(it.reasons());
        };
    }
}
