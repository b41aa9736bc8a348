package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations that make or change one product. */
public record ProductPayload(
        @Nullable Product product, List<UserError> userErrors, List<UserError> warnings) {

    public static ProductPayload done(Product product) {
        return done(product, List.of());
    }

    public static ProductPayload done(Product product, List<UserError> warnings) {
        return new ProductPayload(product, List.of(), warnings);
    }

    public static ProductPayload refused(List<UserError> reasons) {
        return new ProductPayload(null, reasons, List.of());
    }

    public static ProductPayload of(Edited edited) {
        return switch (edited) {
            case Edited.Done it -> done(it.product());
            case Edited.Refused it -> refused(it.reasons());
        };
    }
}
