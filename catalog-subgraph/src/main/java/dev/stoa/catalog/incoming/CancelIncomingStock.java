package dev.stoa.catalog.incoming;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.StockChange;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;

/** Expects the rest of a delivery no longer. What has arrived stays. */
@UseCase
class CancelIncomingStock {

    /** Which delivery. */
    record Command(String idempotencyKey, String id) {}

    private final IncomingSteps steps;
    private final StockChange change;
    private final Clock clock;

    CancelIncomingStock(IncomingSteps steps, StockChange change, Clock clock) {
        this.steps = steps;
        this.change = change;
        this.clock = clock;
    }

    IncomingPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.INVENTORY_WRITE);
        var problems = change.problems(command.idempotencyKey(), null);
        if (!problems.isEmpty()) {
            return IncomingPayload.refused(problems);
        }
        var call =
                new OnceByKey.Call(
                        staff.id(), "incomingStockCancel", command.idempotencyKey(), command);
        return steps.handle(
                call, command.id(), open -> steps.store(open.cancelled(clock.instant())));
    }
}
