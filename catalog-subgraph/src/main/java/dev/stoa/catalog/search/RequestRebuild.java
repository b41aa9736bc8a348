package dev.stoa.catalog.search;

import dev.stoa.platform.UseCase;
import java.time.Clock;

/** Has every instance build its index anew; the old ones are searched meanwhile. */
@UseCase
class RequestRebuild {

    private final RebuildRequests requests;
    private final ProductIndexes indexes;
    private final Clock clock;

    RequestRebuild(RebuildRequests requests, ProductIndexes indexes, Clock clock) {
        this.requests = requests;
        this.indexes = indexes;
        this.clock = clock;
    }

    SearchIndexState handle() {
        requests.put(clock.instant());
        return state();
    }

    SearchIndexState state() {
        var builtAt = indexes.current().map(ProductIndex::madeAt).orElse(null);
        var progress = indexes.store().told();
        boolean isWanted =
                builtAt == null
                        || requests.latest().filter(wanted -> wanted.isAfter(builtAt)).isPresent();
        return new SearchIndexState(
                Math.toIntExact(indexes.size()),
                builtAt,
                isWanted || progress.isRunning(),
                Math.toIntExact(progress.done()),
                Math.toIntExact(progress.total()));
    }
}
