package dev.stoa.catalog.search;

import dev.stoa.platform.events.Lease;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Indexes in a cluster of Elasticsearch or OpenSearch. All instances search the same one; the one
 * that has the lease follows the changes.
 */
final class ClusterStore implements IndexStore {

    private static final Logger log = LoggerFactory.getLogger(ClusterStore.class);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Instant HERE = Instant.MIN;

    /** Until all instances have seen what is searched now, busy ones too: they look each second. */
    private static final Duration NOTICED = Duration.ofSeconds(5);

    private final Cluster cluster;
    private final SharedIndexes shared;
    private final Lease lease;
    private final Clock clock;
    private final String family;
    private final AtomicReference<Instant> awayUntil = new AtomicReference<>(HERE);

    ClusterStore(Cluster cluster, String prefix, SharedIndexes shared, Lease lease, Clock clock) {
        this.cluster = cluster;
        this.shared = shared;
        this.lease = lease;
        this.clock = clock;
        this.family = prefix + "-products-" + ProductEntry.FORMAT + "-" + cluster.standard().code();
    }

    @Override
    public boolean isOurs() {
        return lease.hold("search-index " + family, LEASE);
    }

    @Override
    public boolean isAway() {
        var until = awayUntil.get();
        var now = clock.instant();
        return now.isBefore(until)
                || !until.equals(HERE) && !awayUntil.compareAndSet(until, now.plus(PAUSE));
    }

    @Override
    public void answered() {
        awayUntil.set(HERE);
    }

    @Override
    public StoredIndex create() {
        cluster.greet();
        var now = clock.instant();
        return new ClusterIndex(
                cluster, shared, family, family + "-%015d".formatted(now.toEpochMilli()), now);
    }

    @Override
    public List<StoredIndex> complete() {
        return shared.find(family).stream()
                .<StoredIndex>map(
                        one -> new ClusterIndex(cluster, shared, family, one.name(), one.madeAt()))
                .toList();
    }

    /**
     * What is newer is being built by another instance. Only where there is an older one somebody
     * may still search it.
     */
    @Override
    public void removeAllBut(StoredIndex kept) {
        try {
            var older =
                    cluster.named(family + "-").stream()
                            .filter(name -> name.compareTo(kept.name()) < 0)
                            .toList();
            if (!older.isEmpty()) {
                Thread.sleep(NOTICED);
                older.forEach(cluster::remove);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("Old search indexes stay in the cluster: {}", e.toString());
        }
    }

    @Override
    public void tell(IndexProgress progress) {
        shared.tell(family, progress, clock.instant());
    }

    /** Who has said nothing for as long as a lease does not build any more. */
    @Override
    public IndexProgress told() {
        return shared.told(family)
                .map(
                        told ->
                                told.at().plus(LEASE).isBefore(clock.instant())
                                        ? told.progress().ended()
                                        : told.progress())
                .orElse(IndexProgress.NONE);
    }

    @Override
    public Fault ofQuestion(RuntimeException thrown) {
        var fault = ClusterFaults.of(thrown);
        if (fault == Fault.AWAY) {
            awayUntil.set(clock.instant().plus(PAUSE));
        }
        return fault;
    }

    @Override
    public Fault ofChange(RuntimeException thrown) {
        return ClusterFaults.of(thrown);
    }
}
