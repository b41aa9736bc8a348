package dev.stoa.catalog.incoming;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.StockChange;
import dev.stoa.catalog.inventory.StockMoves;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes that pieces are expected. */
@UseCase
class RecordIncomingStock {

    private static final int LONGEST_REFERENCE = 100;

    /** The delivery as staff entered it. */
    record Command(
            String idempotencyKey,
            String variantId,
            @Nullable String warehouseId,
            int quantity,
            Instant expectedAt,
            @Nullable String reference,
            @Nullable String note) {

        String warehouse() {
            return Objects.requireNonNullElse(warehouseId, Warehouse.MAIN);
        }
    }

    private final IncomingSteps steps;
    private final StockMoves moves;
    private final StockChange change;
    private final Ids ids;
    private final Clock clock;

    RecordIncomingStock(
            IncomingSteps steps, StockMoves moves, StockChange change, Ids ids, Clock clock) {
        this.steps = steps;
        this.moves = moves;
        this.change = change;
        this.ids = ids;
        this.clock = clock;
    }

    IncomingPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.INVENTORY_WRITE);
        var problems = problems(command);
        if (!problems.isEmpty()) {
            return IncomingPayload.refused(problems);
        }
        var call =
                new OnceByKey.Call(
                        staff.id(), "incomingStockRecord", command.idempotencyKey(), command);
        return steps.handle(call, () -> steps.add(expected(command)));
    }

    private IncomingStock expected(Command command) {
        return new IncomingStock(
                ids.next("inc"),
                command.variantId(),
                command.warehouse(),
                command.quantity(),
                0,
                IncomingStatus.EXPECTED,
                command.expectedAt(),
                command.reference(),
                command.note(),
                1,
                clock.instant());
    }

    private List<UserError> problems(Command command) {
        var problems = change.problems(command.idempotencyKey(), command.note());
        problems.addAll(change.problemsOfWarehouse(command.warehouse(), true, "warehouseId"));
        if (moves.now(List.of(command.variantId())).isEmpty()) {
            problems.add(GeneralError.notFound("The variant", "variantId"));
        }
        if (command.quantity() < 1 || command.quantity() > StockChange.MOST_PIECES) {
            problems.add(GeneralError.invalid("1 to 1,000,000.", "quantity"));
        }
        if (command.expectedAt().isBefore(clock.instant())) {
            problems.add(GeneralError.invalid("A time to come.", "expectedAt"));
        }
        var reference = command.reference();
        if (reference != null && reference.length() > LONGEST_REFERENCE) {
            problems.add(
                    GeneralError.invalid(
                            "At most " + LONGEST_REFERENCE + " characters.", "reference"));
        }
        return problems;
    }
}
