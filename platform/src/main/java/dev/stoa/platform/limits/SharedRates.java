package dev.stoa.platform.limits;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.RedisClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Adds up in Redis what all instances count, in the background: no request waits for it, and
 * without Redis each instance goes on counting for itself.
 */
final class SharedRates {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration KEPT_WHEN_FULL = Duration.ofSeconds(30);

    private final Rates rates;
    private final RedisClient redis;
    private final String prefix;
    private @Nullable AsyncProxyManager<byte[]> totals;

    SharedRates(Rates rates, RedisClient redis, String prefix) {
        this.rates = rates;
        this.redis = redis;
        this.prefix = prefix;
    }

    void step() throws InterruptedException {
        Thread.sleep(EVERY);
        var shared = new ArrayList<CompletableFuture<?>>();
        rates.known()
                .forEach(
                        (key, meter) -> {
                            long amount = meter.takeUnshared();
                            if (amount > 0) {
                                shared.add(share(key, meter, amount));
                            }
                        });
        try {
            CompletableFuture.allOf(shared.toArray(CompletableFuture<?>[]::new))
                    .get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("rates are not shared: " + e, e);
        }
    }

    private CompletableFuture<Void> share(Rates.Key key, Meter meter, long amount) {
        var name = prefix + ":rate:" + key.kind() + ":" + key.name();
        return totals().builder()
                .build(
                        name.getBytes(StandardCharsets.UTF_8),
                        () -> CompletableFuture.completedFuture(meter.rate()))
                .consumeIgnoringRateLimits(amount)
                .thenAccept(meter::close);
    }

    /** Connects when there is something to share: a start does not need Redis. */
    private AsyncProxyManager<byte[]> totals() {
        if (totals == null) {
            totals =
                    Bucket4jLettuce.casBasedBuilder(redis)
                            .requestTimeout(LONGEST_WAIT)
                            .expirationAfterWrite(
                                    ExpirationAfterWriteStrategy
                                            .basedOnTimeForRefillingBucketUpToMax(KEPT_WHEN_FULL))
                            .build()
                            .asAsync();
        }
        return totals;
    }
}
