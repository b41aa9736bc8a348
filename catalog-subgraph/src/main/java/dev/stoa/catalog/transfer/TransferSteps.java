package dev.stoa.catalog.transfer;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.OnceByKey.Outcome;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.StockChange;
import dev.stoa.catalog.inventory.StockMovementReason;
import dev.stoa.catalog.inventory.StockMovements.Cause;
import dev.stoa.catalog.inventory.StockMoves;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What all steps of a transfer have in common: once for each key, and both books in one go. */
@Component
class TransferSteps {

    private final OnceByKey once;
    private final StockTransfers transfers;
    private final StockMoves moves;
    private final StockChange change;

    TransferSteps(OnceByKey once, StockTransfers transfers, StockMoves moves, StockChange change) {
        this.change = change;
        this.once = once;
        this.transfers = transfers;
        this.moves = moves;
    }

    /**
     * @param command what the key stands for: the same key with another command is refused
     * @param step refuses before it writes anything
     */
    TransferPayload handle(
            String operation,
            String idempotencyKey,
            Record command,
            String transferId,
            Caller caller,
            BiFunction<StockTransfer, OnceByKey.Call, Outcome<StockTransfer>> step) {
        var staff = caller.requireStaff(Permission.INVENTORY_WRITE);
        var problems = change.problems(idempotencyKey, null);
        if (!problems.isEmpty()) {
            return TransferPayload.refused(problems);
        }
        var call = new OnceByKey.Call(staff.id(), operation, idempotencyKey, command);
        return handle(
                call,
                () ->
                        transfers
                                .byId(transferId)
                                .map(transfer -> step.apply(transfer, call))
                                .orElseGet(TransferSteps::unknown));
    }

    private static Outcome<StockTransfer> unknown() {
        return Outcome.refused(GeneralError.notFound("The transfer", "id"));
    }

    TransferPayload handle(OnceByKey.Call call, Supplier<Outcome<StockTransfer>> work) {
        var found = new OnceByKey.Found<>(StockTransfer::id, id -> transfers.byId(id).orElse(null));
        return TransferPayload.of(once.handle(call, found, work));
    }

    Map<String, Stock> now(StockTransfer transfer) {
        return moves.now(transfer.lines().stream().map(TransferLine::variantId).toList());
    }

    Outcome<StockTransfer> store(StockTransfer changed) {
        transfers.replace(changed);
        return new Outcome.Done<>(changed);
    }

    /**
     * Moves pieces in the order of the variants' ids, as everybody who changes several.
     *
     * @param sign 1 to put them there, -1 to take them off
     */
    void move(
            Map<String, Integer> pieces,
            String warehouseId,
            int sign,
            StockMovementReason reason,
            OnceByKey.Call call,
            StockTransfer transfer) {
        var cause = new Cause(reason, transfer.id(), transfer.note(), call.staffId());
        new TreeMap<>(pieces)
                .forEach(
                        (variantId, quantity) -> {
                            var there = new Stock.Pieces(warehouseId, sign * quantity);
                            var _ = moves.move(variantId, there, cause).orElseThrow();
                        });
    }

    static <T> Outcome<T> tooLate(StockTransfer transfer) {
        return Outcome.refused(
                GeneralError.of(
                        "INVALID_TRANSITION", "The transfer is " + transfer.status() + ".", "id"));
    }
}
