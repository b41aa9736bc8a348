package dev.stoa.catalog.inventory;

import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.catalog.warehouse.Warehouses;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.idempotency.KeyRefusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What all changes of stock by staff have in common: the limits of their input. */
@Component
public class StockChange {

    public static final int MOST_PIECES = 1_000_000;

    private static final int LONGEST_NOTE = 500;

    private final Warehouses warehouses;

    StockChange(Warehouses warehouses) {
        this.warehouses = warehouses;
    }

    public List<UserError> problems(String key, @Nullable String note) {
        var problems = new ArrayList<UserError>();
        if (!IdempotencyKeys.isWellFormed(key)) {
            problems.add(KeyRefusals.malformed());
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            problems.add(GeneralError.invalid("At most " + LONGEST_NOTE + " characters.", "note"));
        }
        return problems;
    }

    /**
     * @param takesNew false where goods are only taken from it, which is allowed after it is closed
     */
    public List<UserError> problemsOfWarehouse(String id, boolean takesNew, String... path) {
        var warehouse = warehouses.byId(id);
        if (warehouse.isEmpty()) {
            return List.of(GeneralError.notFound("The warehouse", path));
        }
        return takesNew && !warehouse.get().isActive()
                ? List.of(GeneralError.invalid("The warehouse is closed.", path))
                : List.of();
    }

    /** As above; nothing given is the main one, which is always open. */
    List<UserError> problemsOfReceiver(@Nullable String id, boolean takesNew) {
        return id == null ? List.of() : problemsOfWarehouse(id, takesNew, "warehouseId");
    }

    static String warehouseOf(@Nullable String given) {
        return Objects.requireNonNullElse(given, Warehouse.MAIN);
    }

    static UserError notFound() {
        return GeneralError.notFound("The variant", "variantId");
    }
}
