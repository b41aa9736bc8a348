package dev.stoa.catalog.transfer;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.OnceByKey.Outcome;
import dev.stoa.catalog.inventory.StockChange;
import dev.stoa.catalog.inventory.StockMoves;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans a transfer; nothing moves yet. */
@UseCase
class CreateTransfer {

    private static final int MOST_LINES = 100;

    /** The transfer as staff entered it. */
    record Command(
            String idempotencyKey,
            String fromWarehouseId,
            String toWarehouseId,
            List<Line> lines,
            @Nullable Instant expectedAt,
            @Nullable String note) {}

    /** Pieces of one variant. */
    record Line(String variantId, int quantity) {}

    private final TransferSteps steps;
    private final StockTransfers transfers;
    private final StockMoves moves;
    private final StockChange change;
    private final Ids ids;
    private final Clock clock;

    CreateTransfer(
            TransferSteps steps,
            StockTransfers transfers,
            StockMoves moves,
            StockChange change,
            Ids ids,
            Clock clock) {
        this.steps = steps;
        this.transfers = transfers;
        this.moves = moves;
        this.change = change;
        this.ids = ids;
        this.clock = clock;
    }

    TransferPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.INVENTORY_WRITE);
        var problems = problems(command);
        if (!problems.isEmpty()) {
            return TransferPayload.refused(problems);
        }
        var call =
                new OnceByKey.Call(
                        staff.id(), "stockTransferCreate", command.idempotencyKey(), command);
        return steps.handle(call, () -> created(command));
    }

    private Outcome<StockTransfer> created(Command command) {
        var transfer = planned(command);
        transfers.add(transfer);
        return new Outcome.Done<>(transfer);
    }

    private StockTransfer planned(Command command) {
        var now = clock.instant();
        return new StockTransfer(
                ids.next("trf"),
                command.fromWarehouseId(),
                command.toWarehouseId(),
                TransferStatus.PENDING,
                command.lines().stream()
                        .map(line -> new TransferLine(line.variantId(), line.quantity(), 0))
                        .toList(),
                command.note(),
                command.expectedAt(),
                1,
                now,
                now);
    }

    private List<UserError> problems(Command command) {
        var problems = change.problems(command.idempotencyKey(), command.note());
        problems.addAll(
                change.problemsOfWarehouse(command.fromWarehouseId(), false, "fromWarehouseId"));
        problems.addAll(change.problemsOfWarehouse(command.toWarehouseId(), true, "toWarehouseId"));
        if (command.fromWarehouseId().equals(command.toWarehouseId())) {
            problems.add(
                    GeneralError.invalid("Another one than `fromWarehouseId`.", "toWarehouseId"));
        }
        if (command.lines().isEmpty() || command.lines().size() > MOST_LINES) {
            problems.add(GeneralError.invalid("1 to " + MOST_LINES + " lines.", "lines"));
            return problems;
        }
        problems.addAll(problemsOfLines(command.lines()));
        return problems;
    }

    private List<UserError> problemsOfLines(List<Line> lines) {
        var problems = new ArrayList<UserError>();
        var known = moves.now(lines.stream().map(Line::variantId).toList());
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var row = Integer.toString(i);
            if (!known.containsKey(line.variantId())) {
                problems.add(GeneralError.notFound("The variant", "lines", row, "variantId"));
            } else if (!seen.add(line.variantId())) {
                problems.add(GeneralError.invalid("Each variant once.", "lines", row, "variantId"));
            }
            if (line.quantity() < 1 || line.quantity() > StockChange.MOST_PIECES) {
                problems.add(GeneralError.invalid("1 to 1,000,000.", "lines", row, "quantity"));
            }
        }
        return problems;
    }
}
