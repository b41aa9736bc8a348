package dev.stoa.catalog.transfer;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.OnceByKey.Outcome;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.StockMovementReason;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends a transfer: its pieces leave their warehouse, all or none. Held ones stay. */
@UseCase
class SendTransfer {

    /** Which transfer. */
    record Command(String idempotencyKey, String id) {}

    private final TransferSteps steps;
    private final Clock clock;

    SendTransfer(TransferSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    TransferPayload handle(Command command, Caller caller) {
        return steps.handle(
                "stockTransferSend",
                command.idempotencyKey(),
                command,
                command.id(),
                caller,
                this::sent);
    }

    private Outcome<StockTransfer> sent(StockTransfer transfer, OnceByKey.Call call) {
        if (!transfer.isAt(TransferStatus.PENDING)) {
            return TransferSteps.tooLate(transfer);
        }
        var shortages = shortages(transfer, steps.now(transfer));
        if (!shortages.isEmpty()) {
            return new Outcome.Refused<>(shortages);
        }
        var pieces =
                transfer.lines().stream()
                        .collect(Collectors.toMap(TransferLine::variantId, TransferLine::quantity));
        var reason = StockMovementReason.TRANSFER_SENT;
        steps.move(pieces, transfer.fromWarehouseId(), -1, reason, call, transfer);
        return steps.store(transfer.sent(clock.instant()));
    }

    private static List<UserError> shortages(StockTransfer transfer, Map<String, Stock> now) {
        var shortages = new ArrayList<UserError>();
        for (var line : transfer.lines()) {
            var stock = now.get(line.variantId());
            int there = stock == null ? 0 : stock.availableAt(transfer.fromWarehouseId());
            if (there < line.quantity()) {
                shortages.add(
                        GeneralError.of(
                                "INSUFFICIENT_STOCK",
                                "Of "
                                        + line.variantId()
                                        + " only "
                                        + Math.max(0, there)
                                        + " pieces are there and not held.",
                                "id"));
            }
        }
        return shortages;
    }
}
