package dev.stoa.catalog.inventory;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
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
        OrderedLine.pieces(event.lines())
                .forEach(
                        (variantId, quantity) ->
                                stocks.sell(
                                                variantId,
                                                event.reservationId(),
                                                quantity,
                                                event.preferred())
                                        .ifPresent(stock -> note(stock, event)));
    }

    private void note(Stock stock, OrderPlaced event) {
        movements.add(stock, StockMovements.Cause.of(StockMovementReason.SOLD, event.orderId()));
        shelf.keep(stock);
    }
}
