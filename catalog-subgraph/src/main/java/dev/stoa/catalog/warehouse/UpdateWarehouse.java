package dev.stoa.catalog.warehouse;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Changes a warehouse; what the patch leaves out stays. */
@UseCase
class UpdateWarehouse {

    /** What is no plain value in the patch. */
    record Command(@Nullable WarehouseAddress address, @Nullable PickupTerms pickup) {}

    private final ChangeDesk<Warehouse> desk;
    private final List<WarehouseContents> contents;
    private final Clock clock;

    UpdateWarehouse(ChangeDesk<Warehouse> desk, List<WarehouseContents> contents, Clock clock) {
        this.desk = desk;
        this.contents = contents;
        this.clock = clock;
    }

    WarehousePayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.INVENTORY_WRITE);
        var problems = Problems.none();
        Stream.of("code", "name", "priority", "isActive")
                .filter(patch::clears)
                .forEach(problems::required);
        if (!problems.isEmpty()) {
            return WarehousePayload.refused(problems.all());
        }
        try {
            return desk.edit(
                    new ChangeDesk.Edit<>(
                            patch.required("id"),
                            patch.<Integer>required("expectedVersion"),
                            Actor.of(staff),
                            (current, found) -> next(current, command, patch, found)),
                    WarehousePayload::done,
                    WarehousePayload::refused);
        } catch (DuplicateKeyException e) {
            return WarehousePayload.refused(CreateWarehouse.codeTaken());
        }
    }

    private Warehouse next(Warehouse current, Command command, Patch patch, Problems problems) {
        var terms = changed(current.terms(), command, patch);
        terms.problems().forEach(problems::add);
        problemsOfClosing(current, terms).forEach(problems::add);
        return current.changed(terms, clock.instant());
    }

    private static WarehouseTerms changed(WarehouseTerms old, Command command, Patch patch) {
        return new WarehouseTerms(
                patch.valueOr("code", old.code()),
                patch.valueOr("name", old.name()),
                patch.valueOr("priority", old.priority()),
                patch.valueOr("isActive", old.isActive()),
                patch.has("address") ? command.address() : old.address(),
                patch.has("pickup") ? command.pickup() : old.pickup());
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
