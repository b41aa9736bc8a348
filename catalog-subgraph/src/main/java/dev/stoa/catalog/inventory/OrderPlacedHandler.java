package dev.stoa.catalog.inventory;

import dev.stoa.catalog.inventory.OrderPlaced.SoldLine;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Turns what was held for an order into what was sold. An order that is placed has been promised:
 * its pieces are taken even if the hold has ended meanwhile.
 */
@Component
class OrderPlacedHandler implements EventHandler<OrderPlaced> {

    private final Stocks stocks;
    private final StockMovements movements;
    private final ShelfKeeper shelf;

    OrderPlacedHandler(Stocks stocks, StockMovements movements, ShelfKeeper shelf) {
        this.stocks = stocks;
        this.movements = movements;
        this.shelf = shelf;
    }

    @Override
    public Class<OrderPlaced> event() {
        return OrderPlaced.class;
    }

    @Override
    public void handle(OrderPlaced event, EventEnvelope envelope) {
        piecesByVariant(event)
                .forEach(
                        (variantId, quantity) ->
                                stocks.sell(variantId, event.reservationId(), quantity)
                                        .ifPresent(stock -> note(stock, event)));
    }

    private void note(Stock stock, OrderPlaced event) {
        movements.add(stock, StockMovements.Cause.of(StockMovementReason.SOLD, event.orderId()));
        shelf.keep(stock);
    }

    /** In the order of the ids, as everybody who changes several. */
    private static Map<String, Integer> piecesByVariant(OrderPlaced event) {
        return event.lines().stream()
                .collect(
                        Collectors.toMap(
                                SoldLine::variantId,
                                SoldLine::quantity,
                                Integer::sum,
                                TreeMap::new));
    }
}
