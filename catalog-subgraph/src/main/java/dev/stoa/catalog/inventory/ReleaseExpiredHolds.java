package dev.stoa.catalog.inventory;

import dev.stoa.platform.UseCase;
import java.time.Clock;

/** Gives back what was held too long. */
@UseCase
class ReleaseExpiredHolds {

    private static final int BATCH = 200;

    private final Stocks stocks;
    private final ShelfKeeper shelf;
    private final Clock clock;

    ReleaseExpiredHolds(Stocks stocks, ShelfKeeper shelf, Clock clock) {
        this.stocks = stocks;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Of how many variants holds were released; as many as a batch means that more may follow. */
    int handle() {
        var now = clock.instant();
        var over = stocks.withHoldsOver(now, BATCH);
        for (var variantId : over) {
            stocks.releaseUntil(variantId, now).ifPresent(shelf::keep);
        }
        return over.size();
    }
}
