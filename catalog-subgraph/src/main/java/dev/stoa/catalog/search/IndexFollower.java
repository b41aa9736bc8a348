package dev.stoa.catalog.search;

import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.search.IndexStore.Fault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the index that is searched right: what has changed is read and put into it. */
final class IndexFollower {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);

    /** So that the place is still in the stream after a night without changes. */
    private static final Duration BETWEEN_IDLE_WRITES = Duration.ofMinutes(1);

    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final Duration SHORT_WAIT = Duration.ofMillis(100);

    /** How long another instance's changes may go unnoticed. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final ProductIndexes indexes;
    private final IndexStore store;
    private final BuildIndex buildIndex;
    private final RebuildRequests rebuilds;
    private final ProductEntries entries;
    private final Products products;
    private final ProductChanges changes;
    private final Clock clock;

    IndexFollower(
            ProductIndexes indexes,
            BuildIndex buildIndex,
            RebuildRequests rebuilds,
            ProductEntries entries,
            Products products,
            ProductChanges changes,
            Clock clock) {
        this.indexes = indexes;
        this.store = indexes.store();
        this.buildIndex = buildIndex;
        this.rebuilds = rebuilds;
        this.entries = entries;
        this.products = products;
        this.changes = changes;
        this.clock = clock;
    }

    /** Follows the index until it is replaced or something breaks, if that is for us to do. */
    void follow() throws InterruptedException {
        if (!store.isOurs()) {
            var _ = indexes.latest();
            Thread.sleep(BETWEEN_LOOKS);
            return;
        }
        var index = theIndex();
        try (var changed = changes.since(index.stored().position(), WAIT)) {
            var turns = new Turns(index, changed);
            while (!Thread.currentThread().isInterrupted() && isSearched(index) && store.isOurs()) {
                turns.next();
                buildAnewIfWanted(index);
            }
        } catch (RuntimeException e) {
            replaceWhatBroke(index, e);
            throw e;
        }
    }

    /** Until there is nothing new, for tests: nothing follows there. */
    void catchUp() {
        var index = theIndex();
        try (var changed = changes.since(index.stored().position(), SHORT_WAIT)) {
            var turns = new Turns(index, changed);
            while (turns.next()) {}
            index.keep(changed.position());
        }
    }

    private ProductIndex theIndex() {
        return indexes.latest().orElseGet(buildIndex::handle);
    }

    /**
     * Beside this thread, which goes on to keep the old one right. Where nothing is being built any
     * more the old one has been replaced.
     */
    private void buildAnewIfWanted(ProductIndex index) {
        boolean isWanted = rebuilds.latest().filter(index.madeAt()::isBefore).isPresent();
        if (isWanted && !buildIndex.isRunning() && isSearched(index)) {
            Thread.ofVirtual().name("search-rebuild").start(buildIndex::handle);
        }
    }

    private boolean isSearched(ProductIndex index) {
        return indexes.current().filter(current -> current == index).isPresent();
    }

    /** A database that is away breaks nothing; anything else may have left out a change. */
    private void replaceWhatBroke(ProductIndex index, RuntimeException cause) {
        if (isSearched(index) && store.ofChange(cause) == Fault.BROKEN) {
            log.warn("The search index is broken and will be built anew: {}", cause.toString());
            var _ = buildIndex.handle();
        }
    }

    /** One batch after the other, and now and then a place to go on from. */
    private final class Turns {

        private final ProductIndex index;
        private final ChangedProducts changed;
        private Instant writtenAt = clock.instant();
        private boolean isDirty;

        Turns(ProductIndex index, ChangedProducts changed) {
            this.index = index;
            this.changed = changed;
        }

        /** False when nothing had changed. */
        boolean next() {
            index.stored().requirePresent();
            var ids = changed.next();
            if (!ids.isEmpty()) {
                put(ids);
                isDirty = true;
            }
            var pause = isDirty ? index.stored().betweenWrites() : BETWEEN_IDLE_WRITES;
            var now = clock.instant();
            if (!now.isBefore(writtenAt.plus(pause))) {
                index.keep(changed.position());
                writtenAt = now;
                isDirty = false;
            }
            return !ids.isEmpty();
        }

        private void put(Set<String> ids) {
            var found = products.byIds(ids);
            var gone = ids.stream().filter(id -> !found.containsKey(id)).toList();
            index.change(entries.of(found.values()), gone, changed.last());
        }
    }
}
