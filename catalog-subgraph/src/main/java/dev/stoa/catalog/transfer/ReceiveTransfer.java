package dev.stoa.catalog.transfer;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.OnceByKey.Outcome;
import dev.stoa.catalog.inventory.StockMovementReason;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes in what has arrived of a transfer: some of it, or all that is still on its way. */
@UseCase
class ReceiveTransfer {

    /**
     * What has arrived.
     *
     * @param lines null for all that is still on its way
     */
    record Command(String idempotencyKey, String id, @Nullable List<Line> lines) {}

    /** Pieces of one variant. */
    record Line(String variantId, int quantity) {}

    private final TransferSteps steps;
    private final Clock clock;

    ReceiveTransfer(TransferSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    TransferPayload handle(Command command, Caller caller) {
        return steps.handle(
                "stockTransferReceive",
                command.idempotencyKey(),
                command,
                command.id(),
                caller,
                (transfer, call) -> received(transfer, command, call));
    }

    private Outcome<StockTransfer> received(
            StockTransfer transfer, Command command, OnceByKey.Call call) {
        if (!transfer.isAt(TransferStatus.IN_TRANSIT)) {
            return TransferSteps.tooLate(transfer);
        }
        var outstanding = outstanding(transfer);
        var lines = command.lines();
        var problems = lines == null ? List.<UserError>of() : problems(lines, outstanding);
        if (!problems.isEmpty()) {
            return new Outcome.Refused<>(problems);
        }
        var arrived = lines == null ? outstanding : sums(lines);
        var reason = StockMovementReason.TRANSFER_RECEIVED;
        steps.move(arrived, transfer.toWarehouseId(), 1, reason, call, transfer);
        return steps.store(transfer.received(arrived, clock.instant()));
    }

    static Map<String, Integer> outstanding(StockTransfer transfer) {
        return transfer.lines().stream()
                .filter(line -> line.outstanding() > 0)
                .collect(Collectors.toMap(TransferLine::variantId, TransferLine::outstanding));
    }

    private static Map<String, Integer> sums(List<Line> lines) {
        return lines.stream()
                .collect(Collectors.toMap(Line::variantId, Line::quantity, Integer::sum));
    }

    private static List<UserError> problems(List<Line> lines, Map<String, Integer> outstanding) {
        var problems = new ArrayList<UserError>();
        if (lines.isEmpty()) {
            problems.add(GeneralError.required("lines"));
        }
        var left = new HashMap<>(outstanding);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int there = left.getOrDefault(line.variantId(), 0);
            if (line.quantity() < 1 || line.quantity() > there) {
                var path = new String[] {"lines", Integer.toString(i), "quantity"};
                var said = there == 0 ? "Nothing of it is on its way." : "1 to " + there + ".";
                problems.add(GeneralError.invalid(said, path));
            } else {
                left.put(line.variantId(), there - line.quantity());
            }
        }
        return problems;
    }
}
