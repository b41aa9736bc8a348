package dev.stoa.catalog.inventory;

import dev.stoa.catalog.inventory.StockMovements.Cause;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.idempotency.Begun;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.idempotency.KeyRefusals;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds pieces to a variant's stock or takes them off. */
@UseCase
class AdjustInventory {

    private static final Set<StockMovementReason> REASONS =
            EnumSet.of(
                    StockMovementReason.RECEIVED,
                    StockMovementReason.DAMAGED,
                    StockMovementReason.RESTOCKED);

    /** The adjustment as staff entered it. */
    record Command(
            String idempotencyKey,
            String variantId,
            @Nullable String warehouseId,
            int delta,
            StockMovementReason reason,
            @Nullable String note) {

        Stock.Pieces pieces() {
            return new Stock.Pieces(StockChange.warehouseOf(warehouseId), delta);
        }
    }

    private final Stocks stocks;
    private final StockMovements movements;
    private final ShelfKeeper shelf;
    private final StockChange change;
    private final IdempotencyKeys keys;
    private final Transactions transactions;

    AdjustInventory(
            Stocks stocks,
            StockMovements movements,
            ShelfKeeper shelf,
            StockChange change,
            IdempotencyKeys keys,
            Transactions transactions) {
        this.stocks = stocks;
        this.movements = movements;
        this.shelf = shelf;
        this.change = change;
        this.keys = keys;
        this.transactions = transactions;
    }

    InventoryPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.INVENTORY_WRITE);
        var problems = problems(command);
        if (!problems.isEmpty()) {
            return InventoryPayload.refused(problems);
        }
        return switch (keys.begin(
                staff.id(), "inventoryAdjust", command.idempotencyKey(), command)) {
            case Begun.Replay replay ->
                    InventoryPayload.done(StockLevel.fromAnswer(replay.answer()), true);
            case Begun.Running _ -> InventoryPayload.refused(KeyRefusals.inProgress());
            case Begun.Reused _ -> InventoryPayload.refused(KeyRefusals.reused());
            case Begun.Fresh fresh -> adjust(command, fresh, staff.id());
        };
    }

    private InventoryPayload adjust(Command command, Begun.Fresh fresh, String actorId) {
        var adjusted = once(command, fresh, actorId);
        if (adjusted.isPresent()) {
            return InventoryPayload.done(adjusted.get().level(), false);
        }
        return InventoryPayload.refused(
                stocks.of(command.variantId())
                        .map(stock -> insufficient(stock, command))
                        .orElseGet(StockChange::notFound));
    }

    private Optional<Stock> once(Command command, Begun.Fresh fresh, String actorId) {
        try {
            return transactions.inOne(() -> moved(command, fresh, actorId));
        } finally {
            // Only what was done keeps its key: a refusal or a failure may be repeated with it.
            keys.forget(fresh);
        }
    }

    private Optional<Stock> moved(Command command, Begun.Fresh fresh, String actorId) {
        var adjusted = stocks.adjust(command.variantId(), command.pieces());
        adjusted.ifPresent(
                stock -> {
                    movements.add(
                            stock, new Cause(command.reason(), null, command.note(), actorId));
                    shelf.keep(stock);
                    keys.complete(fresh, stock.level().asAnswer());
                });
        return adjusted;
    }

    private List<UserError> problems(Command command) {
        var problems = change.problems(command.idempotencyKey(), command.note());
        problems.addAll(change.problemsOfReceiver(command.warehouseId(), command.delta() > 0));
        if (command.delta() == 0 || Math.abs((long) command.delta()) > StockChange.MOST_PIECES) {
            problems.add(GeneralError.invalid("-1,000,000 to 1,000,000, not 0.", "delta"));
        }
        if (command.reason() == StockMovementReason.RECEIVED && command.delta() < 0) {
            problems.add(GeneralError.invalid("What is received is added: above 0.", "delta"));
        }
        if (!REASONS.contains(command.reason())) {
            problems.add(GeneralError.invalid("RECEIVED, DAMAGED or RESTOCKED.", "reason"));
        }
        return problems;
    }

    private static UserError insufficient(Stock stock, Command command) {
        int there = stock.onHandAt(command.pieces().warehouseId());
        return GeneralError.of(
                "INSUFFICIENT_STOCK", "There are only " + there + " pieces.", "delta");
    }
}
