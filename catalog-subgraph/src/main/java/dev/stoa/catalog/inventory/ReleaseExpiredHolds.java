package dev.stoa.catalog.inventory;

import dev.stoa.platform.UseCase;
import java.time.Clock;

/** Gives back what was held too long. */
@UseCase
class ReleaseExpiredHolds {

    private static final int BATCH = 200;

    private final StockHolds holds;
    private final ShelfKeeper shelf;
    private final Clock clock;

    ReleaseExpiredHolds(StockHolds holds, ShelfKeeper shelf, Clock clock) {
        this.holds = holds;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Of how many variants holds were released; as many as a batch means that more may follow. */
    int handle() {
        var now = clock.instant();
        var over = holds.withHoldsOver(now, BATCH);
        for (var variantId : over) {
            holds.releaseUntil(variantId, now).ifPresent(shelf::keep);
        }
        return over.size();
    }
}
