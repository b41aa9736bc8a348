package dev.stoa.catalog.job;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What watchers of a job are told. */
public final class JobProgress {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private JobProgress() {}

    /** Looks at the stored job, whichever instance works on it; a slow client skips steps. */
    public static <J extends Job> Publisher<J> of(Supplier<J> look) {
        return Flux.interval(Duration.ZERO, LOOK_EVERY)
                .onBackpressureDrop()
                .concatMap(_ -> Mono.fromSupplier(look).subscribeOn(Schedulers.boundedElastic()), 1)
                .distinctUntilChanged(job -> List.of(job.status(), job.progress()))
                .takeUntil(job -> job.status().isEnded());
    }
}
