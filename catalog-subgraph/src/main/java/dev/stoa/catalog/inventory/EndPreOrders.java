package dev.stoa.catalog.inventory;

import dev.stoa.platform.UseCase;
import java.time.Clock;

/** Ends the pre-orders of what has come out. */
@UseCase
class EndPreOrders {

    private static final int BATCH = 200;

    private final StockPolicies policies;
    private final ShelfKeeper shelf;
    private final Clock clock;

    EndPreOrders(StockPolicies policies, ShelfKeeper shelf, Clock clock) {
        this.policies = policies;
        this.shelf = shelf;
        this.clock = clock;
    }

    void handle() {
        var now = clock.instant();
        for (var variantId : policies.withPreOrdersOver(now, BATCH)) {
            policies.endPreOrder(variantId, now).ifPresent(shelf::keep);
        }
    }
}
