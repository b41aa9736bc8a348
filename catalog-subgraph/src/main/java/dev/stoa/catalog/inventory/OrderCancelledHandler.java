package dev.stoa.catalog.inventory;

import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the pieces of a cancelled order back on stock, where staff asked for it. */
@Component
class OrderCancelledHandler implements EventHandler<OrderCancelled> {

    private final Stocks stocks;
    private final StockMovements movements;
    private final ShelfKeeper shelf;

    OrderCancelledHandler(Stocks stocks, StockMovements movements, ShelfKeeper shelf) {
        this.stocks = stocks;
        this.movements = movements;
        this.shelf = shelf;
    }

    @Override
    public Class<OrderCancelled> event() {
        return OrderCancelled.class;
    }

    @Override
    public void handle(OrderCancelled event, EventEnvelope envelope) {
        if (!event.restock()) {
            return;
        }
        var soldFrom = movements.soldWith(event.orderId());
        OrderedLine.pieces(event.lines())
                .forEach(
                        (variantId, quantity) -> {
                            var from = soldFrom.getOrDefault(variantId, List.of());
                            stocks.restock(variantId, wayBack(from, quantity))
                                    .ifPresent(stock -> note(stock, event));
                        });
    }

    /** Pieces return to where they were taken from; what was taken nowhere, to the main one. */
    static List<Stock.Pieces> wayBack(List<Stock.Pieces> soldFrom, int quantity) {
        var back = new ArrayList<Stock.Pieces>();
        int left = quantity;
        for (var sold : soldFrom) {
            int there = Math.min(left, sold.quantity());
            back.add(new Stock.Pieces(sold.warehouseId(), there));
            left -= there;
        }
        back.add(new Stock.Pieces(Warehouse.MAIN, left));
        return back.stream().filter(pieces -> pieces.quantity() > 0).toList();
    }

    private void note(Stock stock, OrderCancelled event) {
        movements.add(
                stock, StockMovements.Cause.of(StockMovementReason.RESTOCKED, event.orderId()));
        shelf.keep(stock);
    }
}
