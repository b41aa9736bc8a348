package dev.stoa.platform.redis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Redis what the shop can do without. After a failure nobody asks for a while, so that a Redis
 * that hangs costs one request its timeout, not all of them.
 */
public final class RedisCircuit {

    private static final Logger log = LoggerFactory.getLogger(RedisCircuit.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Clock clock;
    private volatile Instant closedUntil = Instant.MIN;
    private volatile boolean away;

    public RedisCircuit(Clock clock) {
        this.clock = clock;
    }

    /** The answer; empty when Redis has none or is away. */
    public <T> Optional<T> ask(Supplier<? extends @Nullable T> question) {
        if (isAway()) {
            return Optional.empty();
        }
        try {
            var answer = Optional.<T>ofNullable(question.get());
            noteReturn();
            return answer;
        } catch (RuntimeException e) {
            noteFailure(e);
            return Optional.empty();
        }
    }

    /** True while nobody asks: time to take the way that needs no Redis. */
    public boolean isAway() {
        return clock.instant().isBefore(closedUntil);
    }

    private void noteReturn() {
        if (away) {
            away = false;
            log.info("Redis answers again");
        }
    }

    private void noteFailure(RuntimeException failure) {
        closedUntil = clock.instant().plus(PAUSE);
        if (!away) {
            away = true;
            log.warn("Going on without Redis: {}", failure.toString());
        }
    }
}
