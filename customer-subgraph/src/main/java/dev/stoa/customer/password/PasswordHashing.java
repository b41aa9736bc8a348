package dev.stoa.customer.password;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords, a few at a time and on threads of its own: hashing is dear by design, and a
 * flood of sign-ins must not take the processors from everybody else. On virtual threads it would,
 * since they do not share a processor before they wait.
 */
public final class PasswordHashing implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int QUEUE_PER_PLACE = 16;

    private final UnaryOperator<String> hash;
    private final BiPredicate<String, String> matches;
    private final Predicate<String> outdated;
    private final ThreadPoolExecutor places;
    private final String nobodysHash;

    /**
     * @param matches takes a password and a hash
     * @param outdated true for a hash that is weaker than those made today
     * @param places how many may be hashed at once
     */
    PasswordHashing(
            UnaryOperator<String> hash,
            BiPredicate<String, String> matches,
            Predicate<String> outdated,
            int places) {
        this.hash = hash;
        this.matches = matches;
        this.outdated = outdated;
        this.places =
                new ThreadPoolExecutor(
                        places,
                        places,
                        0,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(places * QUEUE_PER_PLACE),
                        Thread.ofPlatform().name("password-hashing-", 0).daemon().factory());
        this.nobodysHash = hash.apply("nobody's password");
    }

    /**
     * @throws StoaException RATE_LIMITED when too many wait already
     */
    public String hash(String password) {
        return inPlace(() -> hash.apply(password));
    }

    /**
     * Takes its time also where there is no hash, so that nobody learns from it which accounts
     * exist.
     *
     * @throws StoaException RATE_LIMITED when too many wait already
     */
    boolean matches(String password, @Nullable String stored) {
        boolean same = inPlace(() -> matches.test(password, stored == null ? nobodysHash : stored));
        return same && stored != null;
    }

    boolean isOutdated(String stored) {
        return outdated.test(stored);
    }

    /**
     * Turns a flood away before it has cost anything else.
     *
     * @throws StoaException RATE_LIMITED when too many wait already
     */
    void requireRoom() {
        if (places.getQueue().remainingCapacity() == 0) {
            throw busy();
        }
    }

    private <T> T inPlace(Callable<T> work) {
        Future<T> result;
        try {
            result = places.submit(work);
        } catch (RejectedExecutionException e) {
            throw busy();
        }
        try {
            return result.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(false);
            throw busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("hashing failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while hashing", e);
        }
    }

    private static StoaException busy() {
        return new StoaException(
                ErrorCode.RATE_LIMITED, "Too much is going on right now. Try again shortly.");
    }

    @Override
    public void close() {
        places.shutdownNow();
    }
}
