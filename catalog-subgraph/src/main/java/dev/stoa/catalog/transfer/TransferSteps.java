package dev.stoa.catalog.transfer;

import dev.stoa.catalog.inventory.OnceByKey;
import dev.stoa.catalog.inventory.OnceByKey.Outcome;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.StockMovementReason;
import dev.stoa.catalog.inventory.StockMovements.Cause;
import dev.stoa.catalog.inventory.StockMoves;
import dev.stoa.platform.errors.GeneralError;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What all steps of a transfer have in common: once for each key, and both books in one go. */
@Component
class TransferSteps {

    private final OnceByKey once;
    private final StockTransfers transfers;
    private final StockMoves moves;

    TransferSteps(OnceByKey once, StockTransfers transfers, StockMoves moves) {
        this.once = once;
        this.transfers = transfers;
        this.moves = moves;
    }

    /**
     * @param step refuses before it writes anything
     */
    TransferPayload handle(
            OnceByKey.Call call,
            String transferId,
            Function<StockTransfer, Outcome<StockTransfer>> step) {
        return handle(
                call,
                () ->
                        transfers
                                .byId(transferId)
                                .map(step)
                                .orElseGet(
                                        () ->
                                                Outcome.refused(
                                                        GeneralError.notFound(
                                                                "The transfer", "id"))));
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
