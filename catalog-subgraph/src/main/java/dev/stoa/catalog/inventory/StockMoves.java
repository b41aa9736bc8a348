package dev.stoa.catalog.inventory;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves pieces for others, with all that belongs to it. Call it in a transaction. */
@Component
public class StockMoves {

    private final Stocks stocks;
    private final StockMovements movements;
    private final ShelfKeeper shelf;

    StockMoves(Stocks stocks, StockMovements movements, ShelfKeeper shelf) {
        this.stocks = stocks;
        this.movements = movements;
        this.shelf = shelf;
    }

    /** As it is in this transaction, by variant. */
    public Map<String, Stock> now(Collection<String> variantIds) {
        return stocks.ofAll(variantIds);
    }

    /** Puts pieces there, or takes them off; empty when there are not as many. */
    public Optional<Stock> move(String variantId, Stock.Pieces pieces, StockMovements.Cause cause) {
        var moved = stocks.adjust(variantId, pieces);
        moved.ifPresent(
                stock -> {
                    movements.add(stock, cause);
                    shelf.keep(stock);
                });
        return moved;
    }

    /** Says when more are expected; null for never. */
    public void expect(String variantId, @Nullable Instant at) {
        stocks.expect(variantId, at);
    }
}
