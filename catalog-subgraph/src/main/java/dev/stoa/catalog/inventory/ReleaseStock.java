package dev.stoa.catalog.inventory;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;

/** Gives a hold back. */
@UseCase
class ReleaseStock {

    /** Which hold. */
    record Command(String reservationId) {}

    /** The answer. */
    record StockReleasePayload(boolean isReleased) {}

    private final StockHolds holds;
    private final ShelfKeeper shelf;

    ReleaseStock(StockHolds holds, ShelfKeeper shelf) {
        this.holds = holds;
        this.shelf = shelf;
    }

    StockReleasePayload handle(Command command, Caller caller) {
        caller.requireService("order");
        return new StockReleasePayload(release(command.reservationId()));
    }

    /** True when something was held. */
    boolean release(String reservationId) {
        boolean released = false;
        for (var variantId : holds.heldFor(reservationId)) {
            var stock = holds.release(variantId, reservationId);
            stock.ifPresent(shelf::keep);
            released |= stock.isPresent();
        }
        return released;
    }
}
