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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sets the pieces on hand after a count, if they still are what staff saw before it. */
@UseCase
class SetInventory {

    /** The count as staff entered it. */
    record Command(
            String idempotencyKey,
            String variantId,
            @Nullable String warehouseId,
            int onHand,
            int expectedOnHand,
            @Nullable String note) {}

    private final Stocks stocks;
    private final StockMovements movements;
    private final ShelfKeeper shelf;
    private final StockChange change;
    private final IdempotencyKeys keys;
    private final Transactions transactions;

    SetInventory(
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
        return switch (keys.begin(staff.id(), "inventorySet", command.idempotencyKey(), command)) {
            case Begun.Replay replay ->
                    InventoryPayload.done(StockLevel.fromAnswer(replay.answer()), true);
            case Begun.Running _ -> InventoryPayload.refused(KeyRefusals.inProgress());
            case Begun.Reused _ -> InventoryPayload.refused(KeyRefusals.reused());
            case Begun.Fresh fresh -> set(command, fresh, staff.id());
        };
    }

    private InventoryPayload set(Command command, Begun.Fresh fresh, String actorId) {
        var counted = once(command, fresh, actorId);
        if (counted.isPresent()) {
            return InventoryPayload.done(counted.get().level(), false);
        }
        return InventoryPayload.refused(
                stocks.of(command.variantId()).isPresent()
                        ? GeneralError.conflict("expectedOnHand")
                        : StockChange.notFound());
    }

    private Optional<Stock> once(Command command, Begun.Fresh fresh, String actorId) {
        try {
            return transactions.inOne(() -> counted(command, fresh, actorId));
        } finally {
            // Only what was done keeps its key: a refusal or a failure may be repeated with it.
            keys.forget(fresh);
        }
    }

    private Optional<Stock> counted(Command command, Begun.Fresh fresh, String actorId) {
        var warehouse = StockChange.warehouseOf(command.warehouseId());
        var cause = new Cause(StockMovementReason.COUNTED, null, command.note(), actorId);
        var counted =
                stocks.count(
                        command.variantId(), warehouse, command.expectedOnHand(), command.onHand());
        counted.ifPresent(
                stock -> {
                    movements.add(stock, cause);
                    shelf.keep(stock);
                    keys.complete(fresh, stock.level().asAnswer());
                });
        return counted;
    }

    private List<UserError> problems(Command command) {
        var problems = change.problems(command.idempotencyKey(), command.note());
        problems.addAll(change.problemsOfReceiver(command.warehouseId(), command.onHand() > 0));
        if (command.onHand() < 0 || command.onHand() > StockChange.MOST_PIECES) {
            problems.add(GeneralError.invalid("0 to 1,000,000.", "onHand"));
        }
        return problems;
    }
}
