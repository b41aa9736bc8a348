package dev.stoa.catalog.search;

import dev.stoa.catalog.product.Products;
import dev.stoa.platform.UseCase;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Gatherers;
import org.bson.BsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds an index of all products, and then lets it be searched. The one before serves meanwhile.
 */
@UseCase
class BuildIndex {

    private static final Logger log = LoggerFactory.getLogger(BuildIndex.class);
    private static final int BATCH = 200;
    private static final Duration SHORT = Duration.ofMillis(10);

    private final ProductIndexes indexes;
    private final ProductEntries entries;
    private final Products products;
    private final ProductChanges changes;
    private final Clock clock;
    private volatile IndexProgress progress = IndexProgress.NONE;

    BuildIndex(
            ProductIndexes indexes,
            ProductEntries entries,
            Products products,
            ProductChanges changes,
            Clock clock) {
        this.indexes = indexes;
        this.entries = entries;
        this.products = products;
        this.changes = changes;
        this.clock = clock;
    }

    boolean isRunning() {
        return progress.isRunning();
    }

    synchronized ProductIndex handle() {
        var started = clock.instant();
        tell(new IndexProgress(started, products.count(), 0, true));
        try (var changed = changes.fromNow(SHORT)) {
            var _ = changed.next();
            var position = changed.position(); // What changes from here on is followed later.
            var index = indexes.create();
            fill(index, position);
            log.info(
                    "Search index of {} products built in {} ms",
                    progress.done(),
                    Duration.between(started, clock.instant()).toMillis());
            return index;
        } finally {
            tell(progress.ended());
        }
    }

    private void tell(IndexProgress now) {
        progress = now;
        indexes.store().tell(now);
    }

    private void fill(ProductIndex index, BsonDocument position) {
        try {
            fill(index);
            indexes.use(index, position);
        } catch (RuntimeException e) {
            if (indexes.current().filter(index::equals).isEmpty()) {
                index.close();
            }
            throw e;
        }
    }

    private void fill(ProductIndex index) {
        try (var all = products.all()) {
            all.gather(Gatherers.windowFixed(BATCH))
                    .forEach(
                            batch -> {
                                requireThatItIsOurs();
                                index.fill(entries.of(batch));
                                tell(progress.with(batch.size()));
                            });
        }
    }

    /** Whoever builds a shared index says again and again that nobody else need. */
    private void requireThatItIsOurs() {
        if (!indexes.store().isOurs()) {
            throw new IllegalStateException("Another instance keeps the search index now.");
        }
    }
}
