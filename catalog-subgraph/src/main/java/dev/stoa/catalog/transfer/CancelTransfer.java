package dev.stoa.catalog.transfer;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.OnceByKey.Outcome;
import dev.stoa.catalog.inventory.StockMovementReason;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import java.time.Clock;

/** Cancels a transfer: what is still on its way goes back to where it came from. */
@UseCase
class CancelTransfer {

    /** Which transfer. */
    record Command(String idempotencyKey, String id) {}

    private final TransferSteps steps;
    private final Clock clock;

    CancelTransfer(TransferSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    TransferPayload handle(Command command, Caller caller) {
        return steps.handle(
                "stockTransferCancel",
                command.idempotencyKey(),
                command,
                command.id(),
                caller,
                this::cancelled);
    }

    private Outcome<StockTransfer> cancelled(StockTransfer transfer, OnceByKey.Call call) {
        return switch (transfer.status()) {
            case PENDING -> steps.store(transfer.cancelled(clock.instant()));
            case IN_TRANSIT -> returned(transfer, call);
            case RECEIVED, CANCELLED -> TransferSteps.tooLate(transfer);
        };
    }

    private Outcome<StockTransfer> returned(StockTransfer transfer, OnceByKey.Call call) {
        var back = ReceiveTransfer.outstanding(transfer);
        var reason = StockMovementReason.TRANSFER_RETURNED;
        steps.move(back, transfer.fromWarehouseId(), 1, reason, call, transfer);
        return steps.store(transfer.cancelled(clock.instant()));
    }
}
