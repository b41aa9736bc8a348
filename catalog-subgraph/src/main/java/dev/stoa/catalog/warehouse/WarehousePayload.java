package dev.stoa.catalog.warehouse;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code warehouseCreate} and {@code warehouseUpdate}. */
record WarehousePayload(
        @Nullable Warehouse warehouse, List<UserError> userErrors, List<UserError> warnings) {

    static WarehousePayload done(Warehouse warehouse) {
        return new WarehousePayload(warehouse, List.of(), List.of());
    }

    static WarehousePayload refused(UserError reason) {
        return refused(List.of(reason));
    }

    static WarehousePayload refused(List<UserError> reasons) {
        return new WarehousePayload(null, List.copyOf(reasons), List.of());
    }
}
