package dev.stoa.catalog.warehouse;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Changes a warehouse; what the patch leaves out stays. */
@UseCase
class UpdateWarehouse {

    /** What is no plain value in the patch. */
    record Command(@Nullable WarehouseAddress address) {}

    private final Warehouses warehouses;
    private final List<WarehouseContents> contents;
    private final Clock clock;

    UpdateWarehouse(Warehouses warehouses, List<WarehouseContents> contents, Clock clock) {
        this.warehouses = warehouses;
        this.contents = contents;
        this.clock = clock;
    }

    WarehousePayload handle(Command command, Patch patch, Caller caller) {
        caller.requireStaff(Permission.INVENTORY_WRITE);
        var found = warehouses.byId(patch.required("id"));
        if (found.isEmpty()) {
            return WarehousePayload.refused(GeneralError.notFound("The warehouse", "id"));
        }
        var warehouse = found.get();
        if (warehouse.version() != patch.<Integer>required("expectedVersion")) {
            return WarehousePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        var problems = problemsOfClearing(patch);
        if (!problems.isEmpty()) {
            return WarehousePayload.refused(problems);
        }
        var terms = changed(warehouse.terms(), command, patch);
        problems.addAll(terms.problems());
        problems.addAll(problemsOfClosing(warehouse, terms));
        return problems.isEmpty()
                ? store(warehouse.changed(terms, clock.instant()))
                : WarehousePayload.refused(problems);
    }

    private WarehousePayload store(Warehouse changed) {
        try {
            return warehouses.replace(changed)
                    ? WarehousePayload.done(changed)
                    : WarehousePayload.refused(GeneralError.conflict("expectedVersion"));
        } catch (DuplicateKeyException e) {
            return WarehousePayload.refused(CreateWarehouse.codeTaken());
        }
    }

    private static List<UserError> problemsOfClearing(Patch patch) {
        var problems = new ArrayList<UserError>();
        Stream.of("code", "name", "priority", "isActive")
                .filter(patch::clears)
                .forEach(field -> problems.add(GeneralError.required(field)));
        return problems;
    }

    private static WarehouseTerms changed(WarehouseTerms old, Command command, Patch patch) {
        return new WarehouseTerms(
                patch.valueOr("code", old.code()),
                patch.valueOr("name", old.name()),
                patch.valueOr("priority", old.priority()),
                patch.valueOr("isActive", old.isActive()),
                patch.has("address") ? command.address() : old.address());
    }

    /**
     * Goods that are put there at this very moment may be overlooked. No harm: they are still
     * counted, and sold last.
     */
    private List<UserError> problemsOfClosing(Warehouse warehouse, WarehouseTerms terms) {
        if (terms.isActive() || !warehouse.isActive()) {
            return List.of();
        }
        if (warehouse.isMain()) {
            return List.of(GeneralError.invalid("The main warehouse stays open.", "isActive"));
        }
        return contents.stream().anyMatch(those -> those.holdsGoods(warehouse.id()))
                ? List.of(
                        GeneralError.of(
                                "WAREHOUSE_NOT_EMPTY", "There are still goods in it.", "isActive"))
                : List.of();
    }
}
