package dev.stoa.catalog.incoming;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.OnceByKey.Outcome;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.StockChange;
import dev.stoa.catalog.inventory.StockMovementReason;
import dev.stoa.catalog.inventory.StockMovements.Cause;
import dev.stoa.catalog.inventory.StockMoves;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Takes in what has arrived of a delivery. */
@UseCase
class ReceiveIncomingStock {

    /**
     * What has arrived.
     *
     * @param quantity null for all that is outstanding
     */
    record Command(String idempotencyKey, String id, @Nullable Integer quantity) {}

    private final IncomingSteps steps;
    private final StockMoves moves;
    private final StockChange change;
    private final Clock clock;

    ReceiveIncomingStock(IncomingSteps steps, StockMoves moves, StockChange change, Clock clock) {
        this.steps = steps;
        this.moves = moves;
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
                        staff.id(), "incomingStockReceive", command.idempotencyKey(), command);
        return steps.handle(call, command.id(), open -> received(open, command, staff.id()));
    }

    private Outcome<IncomingStock> received(IncomingStock open, Command command, String staffId) {
        int outstanding = open.outstanding();
        int pieces = command.quantity() == null ? outstanding : command.quantity();
        if (pieces < 1 || pieces > outstanding) {
            return Outcome.refused(GeneralError.invalid("1 to " + outstanding + ".", "quantity"));
        }
        var cause = new Cause(StockMovementReason.RECEIVED, open.id(), open.note(), staffId);
        var there = new Stock.Pieces(open.warehouseId(), pieces);
        return moves.move(open.variantId(), there, cause)
                .map(_ -> steps.store(open.arrived(pieces, clock.instant())))
                .orElseGet(
                        () -> Outcome.refused(GeneralError.notFound("The variant", "variantId")));
    }
}
