package dev.stoa.order.cart;

import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.redis.RedisCircuit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Remembers carts in Redis for a while, once they have been read. A change says only which version
 * will be the newest: an older cart is not kept any more. Without Redis it remembers nothing, and a
 * change that Redis has missed is told again until Redis has forgotten the cart by itself.
 */
@Component
class CartCache {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final String CART = "cart";
    private static final RedisScript<Long> PUT_UNLESS_OLDER =
            RedisScript.of(
                    """
                    local newest = redis.call('HGET', KEYS[1], 'version')
                    if newest and tonumber(newest) > tonumber(ARGV[1]) then
                      return 0
                    end
                    redis.call('DEL', KEYS[1])
                    redis.call('HSET', KEYS[1], 'version', ARGV[1])
                    if ARGV[3] then
                      redis.call('HSET', KEYS[1], 'cart', ARGV[3])
                    end
                    redis.call('PEXPIRE', KEYS[1], ARGV[2])
                    return 1
                    """,
                    Long.class);

    private final StringRedisTemplate redis;
    private final MongoConverter converter;
    private final String prefix;
    private final RedisCircuit circuit;
    private final Clock clock;

    /** By the cart's id. */
    private final Map<String, Untold> untold = new ConcurrentHashMap<>();

    /**
     * A change that Redis has missed, and when Redis will have forgotten all that was before it.
     */
    private record Untold(long version, Instant until) {}

    CartCache(
            StringRedisTemplate redis,
            MongoConverter converter,
            EventsProperties events,
            RedisCircuit circuit,
            Clock clock) {
        this.redis = redis;
        this.converter = converter;
        this.prefix = events.prefix() + ":cart:";
        this.circuit = circuit;
        this.clock = clock;
    }

    Optional<Cart> get(String id) {
        if (untold.containsKey(id)) {
            return Optional.empty();
        }
        return circuit.<String>ask(() -> redis.<String, String>opsForHash().get(prefix + id, CART))
                .map(json -> converter.read(Cart.class, Document.parse(json)));
    }

    void put(Cart cart) {
        if (circuit.isAway() || untold.containsKey(cart.id())) {
            return;
        }
        var document = new Document();
        converter.write(cart, document);
        var _ = run(cart.id(), cart.version(), document.toJson());
    }

    /**
     * The cart is about to be changed: whoever asks from now on reads it. Said before it is
     * written, so that nobody is shown the old one, should this process end in between; if it is
     * not written after all, it is only read more often for a while.
     */
    void changing(Cart cart) {
        long next = cart.version() + 1;
        if (!run(cart.id(), next)) {
            untold.merge(
                    cart.id(),
                    new Untold(next, clock.instant().plus(REMEMBERED)),
                    (known, now) -> known.version() > now.version() ? known : now);
        }
    }

    /** Tells Redis what it has missed, if it answers again. */
    void tellAgain() {
        var now = clock.instant();
        untold.forEach(
                (id, change) -> {
                    if (change.until().isBefore(now) || run(id, change.version())) {
                        untold.remove(id, change);
                    }
                });
    }

    /** Whether Redis has heard it. */
    private boolean run(String id, long version, String... json) {
        var remembered = Long.toString(REMEMBERED.toMillis());
        var arguments =
                Stream.concat(Stream.of(Long.toString(version), remembered), Stream.of(json))
                        .toArray();
        return circuit.ask(() -> redis.execute(PUT_UNLESS_OLDER, List.of(prefix + id), arguments))
                .isPresent();
    }
}
