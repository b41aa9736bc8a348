package dev.stoa.catalog.brand;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations that make or change a brand. */
record BrandPayload(@Nullable Brand brand, List<UserError> userErrors, List<UserError> warnings) {

    static BrandPayload done(Brand brand) {
        return new BrandPayload(brand, List.of(), List.of());
    }

    static BrandPayload refused(List<UserError> reasons) {
        return new BrandPayload(null, List.copyOf(reasons), List.of());
    }
}
