package dev.stoa.catalog.stockwatch;

import dev.stoa.catalog.inventory.Availabilities;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.live.Watcher;
import dev.stoa.platform.live.Watchers;
import dev.stoa.platform.security.Caller;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows whether variants can be bought, now and whenever that changes. */
@UseCase
class WatchAvailability {

    private static final int MOST_VARIANTS = 50;
    private static final int LOOKS_AT_ONCE = 16;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Watchers<String> watchers;
    private final ShopWindow window;
    private final Availabilities availabilities;
    private final Scheduler scheduler;
    private final Semaphore looks = new Semaphore(LOOKS_AT_ONCE);

    WatchAvailability(
            Watchers<String> stockWatchers,
            ShopWindow window,
            Availabilities availabilities,
            Scheduler liveScheduler) {
        this.watchers = stockWatchers;
        this.window = window;
        this.availabilities = availabilities;
        this.scheduler = liveScheduler;
    }

    /** Variants that nobody sells are left out. */
    Flux<ProductVariant> handle(List<String> variantIds, Caller caller) {
        if (variantIds.isEmpty() || variantIds.size() > MOST_VARIANTS) {
            return Flux.error(
                    StoaException.badRequest("`variantIds`: 1 to " + MOST_VARIANTS + " variants."));
        }
        return Flux.defer(() -> watched(variantIds, caller));
    }

    private Flux<ProductVariant> watched(List<String> variantIds, Caller caller) {
        var seen = new HashMap<String, Light>();
        return watchers.of(subjects(variantIds), watcher(caller))
                .concatMap(_ -> news(variantIds, seen).concatWith(pause()), 0);
    }

    /** Those whose stock decides, and all that are asked for: there may be no such variants yet. */
    private Set<String> subjects(List<String> variantIds) {
        var subjects = new LinkedHashSet<>(variantIds);
        subjects.addAll(availabilities.stockedAs(window.variants(variantIds).values()));
        return subjects;
    }

    private Flux<ProductVariant> news(List<String> variantIds, Map<String, Light> seen) {
        return Mono.fromCallable(() -> changed(variantIds, seen))
                .subscribeOn(scheduler)
                .onErrorReturn(List.of())
                .flatMapIterable(changed -> changed);
    }

    /** A variant that changes all the time is looked at now and then. */
    private static Mono<ProductVariant> pause() {
        return Mono.delay(BETWEEN_LOOKS).then(Mono.empty());
    }

    private List<ProductVariant> changed(List<String> variantIds, Map<String, Light> seen)
            throws InterruptedException {
        looks.acquire();
        try {
            return availabilities.of(window.variants(variantIds).values()).stream()
                    .filter(shown -> isNews(shown, seen))
                    .map(Availabilities.Shown::variant)
                    .toList();
        } finally {
            looks.release();
        }
    }

    private static boolean isNews(Availabilities.Shown shown, Map<String, Light> seen) {
        var light = Light.of(shown.availability());
        return !light.equals(seen.put(shown.variant().id(), light));
    }

    private static Watcher watcher(Caller caller) {
        return switch (caller) {
            case Caller.Customer customer -> Watcher.known(customer.id());
            case Caller.Staff staff -> Watcher.known(staff.id());
            case Caller.Guest _, Caller.Service _ -> Watcher.guest(null);
        };
    }
}
