package dev.stoa.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Sender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts what programs, persons and addresses ask for. Subgraphs among each other are not counted,
 * nor is an address that no trusted proxy tells.
 */
final class Rates {

    private static final Duration FORGOTTEN = Duration.ofMinutes(10);
    private static final int MOST_METERS = 200_000;
    private static final int LONGEST_NAME = 64;

    /** Buckets fill by one in a nanosecond at the most. */
    private static final long MOST_A_MINUTE = 50_000_000_000L;

    private final RatesProperties rates;
    private final Cache<Key, Meter> meters =
            Caffeine.newBuilder().maximumSize(MOST_METERS).expireAfterAccess(FORGOTTEN).build();

    /**
     * @param kind what is counted: the kind of caller or the name of a guarded field
     */
    record Key(String kind, String name) {}

    Rates(RatesProperties rates) {
        this.rates = rates;
    }

    /** The meters of all who ask together in one request. */
    List<Meter> of(Sender sender, Caller caller) {
        if (sender.kind() == Sender.Kind.SERVICE) {
            return List.of();
        }
        var counted = new ArrayList<Meter>(3);
        var client = sender.client();
        if (client != null && client.length() <= LONGEST_NAME) {
            counted.add(meter("client", client, rates.client()));
        }
        var person = personOf(caller);
        if (person != null) {
            counted.add(meter("person", person, rates.person()));
        }
        if (sender.address() != null) {
            counted.add(meter("address", sender.address(), rates.address()));
        }
        return counted;
    }

    /**
     * @throws StoaException RATE_LIMITED while one of them has nothing left
     */
    static void requireRoom(List<Meter> meters) {
        long wait = 0;
        for (var meter : meters) {
            wait = Math.max(wait, meter.waitNanos());
        }
        if (wait > 0) {
            throw refusal(wait);
        }
    }

    /**
     * Counts root fields that one address may ask only now and then, such as sign-in.
     *
     * @param roots how often each is asked
     * @throws StoaException RATE_LIMITED when that is too often; then none is counted
     */
    void guard(Sender sender, Map<String, Integer> roots) {
        if (sender.address() == null || rates.guarded().isEmpty()) {
            return;
        }
        for (var root : roots.entrySet()) {
            var perMinute = rates.guarded().get(root.getKey());
            if (perMinute != null) {
                var meter = meter(root.getKey(), sender.address(), perMinute);
                requireRoom(List.of(meter));
                meter.pay(root.getValue());
            }
        }
    }

    Map<Key, Meter> known() {
        return meters.asMap();
    }

    private Meter meter(String kind, String name, long perMinute) {
        return meters.get(
                new Key(kind, name),
                _ -> new Meter(Math.min(MOST_A_MINUTE, perMinute * rates.factor())));
    }

    private static @Nullable String personOf(Caller caller) {
        return switch (caller) {
            case Caller.Customer customer -> customer.id();
            case Caller.Staff staff -> staff.id();
            case Caller.Guest _, Caller.Service _ -> null;
        };
    }

    private static StoaException refusal(long waitNanos) {
        return StoaException.rateLimited(
                "Too many requests. Wait a little and try again.", Duration.ofNanos(waitNanos));
    }
}
