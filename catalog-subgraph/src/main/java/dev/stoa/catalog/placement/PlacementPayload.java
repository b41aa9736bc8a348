package dev.stoa.catalog.placement;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of the mutations that change slots. */
record PlacementPayload(
        @Nullable Placement placement, List<UserError> userErrors, List<UserError> warnings) {

    static PlacementPayload refused(List<UserError> reasons) {
        return new PlacementPayload(null, reasons, List.of());
    }
}
