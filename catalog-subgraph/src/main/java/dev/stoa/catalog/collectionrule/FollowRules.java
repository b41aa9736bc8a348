package dev.stoa.catalog.collectionrule;

import dev.stoa.catalog.collection.Collections;
import dev.stoa.platform.events.Lease;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Puts products into the collections whose rules they fulfil, and takes them out again, whoever
 * changed them. What it does may be done twice.
 */
final class FollowRules {

    private static final String JOB = "collection-rules";
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final int MOST_AT_ONCE = 500;

    private final Collections collections;
    private final RuledProducts products;
    private final Lease lease;

    FollowRules(Collections collections, RuledProducts products, Lease lease) {
        this.collections = collections;
        this.products = products;
        this.lease = lease;
    }

    /** From a look at all products on, until the lease or the stream is lost. */
    void follow() throws InterruptedException {
        if (!lease.hold(JOB, LEASE)) {
            Thread.sleep(LEASE.dividedBy(3));
            return;
        }
        try (var stream = products.changes(WAIT)) {
            place(null);
            while (!Thread.currentThread().isInterrupted() && lease.hold(JOB, LEASE)) {
                var changed = new HashSet<String>();
                var change = stream.tryNext();
                while (change != null) {
                    add(changed, change.getDocumentKey());
                    change =
                            changed.size() < MOST_AT_ONCE && stream.available() > 0
                                    ? stream.tryNext()
                                    : null;
                }
                if (!changed.isEmpty()) {
                    place(changed);
                }
            }
        }
    }

    private static void add(Set<String> changed, @Nullable BsonDocument key) {
        if (key != null) {
            changed.add(key.getString("_id").getValue());
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
