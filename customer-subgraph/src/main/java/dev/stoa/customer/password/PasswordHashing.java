package dev.stoa.customer.password;

import dev.stoa.platform.errors.ErrorCode;
import dev.stoa.platform.errors.StoaException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords, a few at a time: hashing is dear by design, and a flood of sign-ins must not
 * take the processors and the memory from everybody else.
 */
public final class PasswordHashing {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final int QUEUE_PER_PLACE = 16;

    private final UnaryOperator<String> hash;
    private final BiPredicate<String, String> matches;
    private final Predicate<String> outdated;
    private final Semaphore places;
    private final int longestQueue;
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
        this.places = new Semaphore(places, true);
        this.longestQueue = places * QUEUE_PER_PLACE;
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

    private <T> T inPlace(Supplier<T> work) {
        if (places.getQueueLength() >= longestQueue || !takePlace()) {
            throw new StoaException(
                    ErrorCode.RATE_LIMITED, "Too much is going on right now. Try again shortly.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean takePlace() {
        try {
            return places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
