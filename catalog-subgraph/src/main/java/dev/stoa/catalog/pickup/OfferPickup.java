package dev.stoa.catalog.pickup;

import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.catalog.warehouse.Warehouses;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the order subgraph where all of a cart can be picked up. */
@UseCase
class OfferPickup {

    private static final int MOST_LINES = 200;

    /** Pieces of a variant. */
    record Line(String variantId, int quantity) {}

    private final ShopWindow window;
    private final Warehouses warehouses;
    private final Stocks stocks;
    private final FindPickup findPickup;

    OfferPickup(ShopWindow window, Warehouses warehouses, Stocks stocks, FindPickup findPickup) {
        this.window = window;
        this.warehouses = warehouses;
        this.stocks = stocks;
        this.findPickup = findPickup;
    }

    List<PickupOption> handle(
            List<Line> lines, @Nullable String reservationId, Near near, Caller caller) {
        caller.requireService("order");
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.quantity() < 1)) {
            throw StoaException.badRequest("At most " + MOST_LINES + " lines, of a piece or more.");
        }
        var places = warehouses.offeringPickup();
        var known = window.current(lines.stream().map(Line::variantId).toList());
        var pieces = new HashMap<String, Integer>();
        for (var line : lines) {
            var variant = known.get(line.variantId());
            if (variant == null || !variant.product().isActive()) {
                return List.of();
            }
            if (variant.requiresShipping()) {
                variant.pieces()
                        .forEach(
                                (id, each) ->
                                        pieces.merge(id, each * line.quantity(), Integer::sum));
            }
        }
        if (places.isEmpty() || pieces.isEmpty()) {
            return List.of();
        }
        var wanted = new FindPickup.Wanted(pieces, reservationId);
        return findPickup.of(wanted, places, stocks.ofAll(pieces.keySet()), near);
    }
}
