package dev.stoa.catalog.collectionrule;

import dev.stoa.catalog.collection.Collections;
import dev.stoa.platform.events.Lease;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Puts products into the collections whose rules they fulfil, and takes them out again, whoever
 * changed them. What it does may be done twice.
 */
final class FollowRules {

    private static final String JOB = "collection-rules";
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration WAIT = Duration.ofMillis(500);

    private final Collections collections;
    private final RuledProducts products;
    private final ChangedProducts changed;
    private final Lease lease;

    FollowRules(
            Collections collections, RuledProducts products, ChangedProducts changed, Lease lease) {
        this.collections = collections;
        this.products = products;
        this.changed = changed;
        this.lease = lease;
    }

    /** From a look at all products on, until the lease is lost. */
    void follow() throws InterruptedException {
        changed.noteAll();
        if (!lease.hold(JOB, LEASE)) {
            Thread.sleep(LEASE.dividedBy(3));
            return;
        }
        while (!Thread.currentThread().isInterrupted() && lease.hold(JOB, LEASE)) {
            var some = changed.next(WAIT);
            if (some == null || !some.isEmpty()) {
                place(some);
            }
        }
    }

    /**
     * @param changed null for all products
     */
    void place(@Nullable Collection<String> changed) {
        for (var collection : collections.ruled()) {
            if (collection.rules() != null) {
                products.place(collection.id(), collection.rules(), changed);
            }
        }
    }
}
