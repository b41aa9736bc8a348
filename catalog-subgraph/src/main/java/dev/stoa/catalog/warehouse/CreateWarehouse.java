package dev.stoa.catalog.warehouse;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Opens a warehouse. */
@UseCase
class CreateWarehouse {

    /** The warehouse as staff entered it. */
    record Command(
            String code,
            String name,
            @Nullable Integer priority,
            @Nullable WarehouseAddress address,
            @Nullable PickupTerms pickup) {}

    private static final int USUAL_PRIORITY = 100;

    private final Warehouses warehouses;
    private final ChangeDesk<Warehouse> desk;
    private final Ids ids;
    private final Clock clock;

    CreateWarehouse(Warehouses warehouses, ChangeDesk<Warehouse> desk, Ids ids, Clock clock) {
        this.warehouses = warehouses;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
    }

    WarehousePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.INVENTORY_WRITE);
        int priority = command.priority() == null ? USUAL_PRIORITY : command.priority();
        var terms =
                new WarehouseTerms(
                        command.code(),
                        command.name(),
                        priority,
                        true,
                        command.address(),
                        command.pickup());
        var problems = terms.problems();
        if (!problems.isEmpty()) {
            return WarehousePayload.refused(problems);
        }
        if (warehouses.all().size() >= Warehouses.MOST) {
            return WarehousePayload.refused(
                    GeneralError.invalid("There are " + Warehouses.MOST + " warehouses already."));
        }
        var opened = opened(terms);
        return desk.add(opened, opened.name(), Actor.of(staff))
                ? WarehousePayload.done(opened)
                : WarehousePayload.refused(codeTaken());
    }

    private Warehouse opened(WarehouseTerms terms) {
        return new Warehouse(
                ids.next("whs"),
                terms.code(),
                terms.name(),
                terms.priority(),
                true,
                terms.address(),
                terms.pickup(),
                1,
                clock.instant());
    }

    static GeneralError codeTaken() {
        return GeneralError.of("CONFLICT", "Another warehouse has this code.", "code");
    }
}
