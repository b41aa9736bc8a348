package dev.stoa.catalog.assortment;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductRevisions;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.UseCase;
import java.time.Clock;
import java.time.Instant;

/** Publishes and hides products whose dates have come. Doing it twice changes nothing. */
@UseCase
class FollowSchedules {

    private static final int BATCH = 100;

    private final Products products;
    private final ProductRevisions revisions;
    private final Clock clock;

    FollowSchedules(Products products, ProductRevisions revisions, Clock clock) {
        this.products = products;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Of a product that somebody stores meanwhile another turn takes care. */
    void handle() {
        var now = clock.instant();
        products.due(now, BATCH).forEach(product -> follow(product, now));
    }

    private void follow(Product product, Instant now) {
        var schedule = product.content().schedule();
        if (schedule == null) {
            return;
        }
        var next =
                product.content()
                        .draft()
                        .status(schedule.statusAt(now).orElse(product.status()))
                        .schedule(schedule.after(now));
        var _ = revisions.store(product, next.done(), Actor.SCHEDULE);
    }
}
