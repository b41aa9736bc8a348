package dev.stoa.catalog.inventory;

import dev.stoa.catalog.inventory.OrderCancelled.CancelledLine;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        piecesByVariant(event)
                .forEach(
                        (variantId, quantity) ->
                                stocks.restock(variantId, quantity)
                                        .ifPresent(stock -> note(stock, quantity, event)));
    }

    private void note(Stock stock, int quantity, OrderCancelled event) {
        if (stock.isTracked()) {
            movements.add(stock, quantity, StockMovementReason.RESTOCKED, event.orderId(), null);
        }
        shelf.keep(stock);
    }

    private static Map<String, Integer> piecesByVariant(OrderCancelled event) {
        return event.lines().stream()
                .collect(
                        Collectors.toMap(
                                CancelledLine::variantId,
                                CancelledLine::quantity,
                                Integer::sum,
                                TreeMap::new));
    }
}
