package dev.stoa.catalog.inventory;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code inventoryAdjust} and {@code inventorySet}. */
record InventoryPayload(
        @Nullable StockLevel stockLevel,
        List<UserError> userErrors,
        List<UserError> warnings,
        boolean replayed) {

    static InventoryPayload done(StockLevel level, boolean replayed) {
        return new InventoryPayload(level, List.of(), List.of(), replayed);
    }

    static InventoryPayload refused(UserError reason) {
        return refused(List.of(reason));
    }

    static InventoryPayload refused(List<UserError> reasons) {
        return new InventoryPayload(null, List.copyOf(reasons), List.of(), false);
    }
}
