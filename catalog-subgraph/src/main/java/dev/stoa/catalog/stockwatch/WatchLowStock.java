package dev.stoa.catalog.stockwatch;

import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.StockLevel;
import dev.stoa.catalog.inventory.StockPolicies;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.live.Watcher;
import dev.stoa.platform.live.Watchers;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows staff each stock that becomes low from now on. */
@UseCase
class WatchLowStock {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** Clocks of instances differ, and a change is seen a moment after its time. */
    private static final Duration LOOK_BACK = Duration.ofSeconds(10);

    private static final int MOST_REMEMBERED = 5_000;

    private final Watchers<String> watchers;
    private final StockPolicies policies;
    private final Scheduler scheduler;
    private final Clock clock;

    WatchLowStock(
            Watchers<String> stockWatchers,
            StockPolicies policies,
            Scheduler liveScheduler,
            Clock clock) {
        this.watchers = stockWatchers;
        this.policies = policies;
        this.scheduler = liveScheduler;
        this.clock = clock;
    }

    Flux<StockLevel> handle(Caller caller) {
        var staff = caller.requireStaff(Permission.INVENTORY_READ);
        return Flux.defer(() -> watched(staff.id()));
    }

    private Flux<StockLevel> watched(String staffId) {
        var sight = new Sight(clock.instant());
        return watchers.of(StockWatchConfiguration.ANY, Watcher.known(staffId))
                .concatMap(_ -> news(sight).concatWith(pause()), 0);
    }

    private Flux<StockLevel> news(Sight sight) {
        return Mono.fromCallable(() -> sight.news(policies.raisedSince(sight.from())))
                .subscribeOn(scheduler)
                .onErrorReturn(List.of())
                .flatMapIterable(raised -> raised)
                .map(Stock::level);
    }

    private static Mono<StockLevel> pause() {
        return Mono.delay(BETWEEN_LOOKS).then(Mono.empty());
    }

    /** What one watcher has seen. */
    private static final class Sight {

        private final Map<String, Instant> seen =
                new LinkedHashMap<>() {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                        return size() > MOST_REMEMBERED;
                    }
                };
        private final Instant begun;
        private Instant latest;

        Sight(Instant begun) {
            this.begun = begun;
            this.latest = begun;
        }

        Instant from() {
            var back = latest.minus(LOOK_BACK);
            return back.isBefore(begun) ? begun : back;
        }

        List<Stock> news(List<Stock> raised) {
            return raised.stream().filter(this::isNew).toList();
        }

        private boolean isNew(Stock stock) {
            var at = Objects.requireNonNull(stock.lowAt());
            latest = at.isAfter(latest) ? at : latest;
            return !at.equals(seen.put(stock.variantId(), at));
        }
    }
}
