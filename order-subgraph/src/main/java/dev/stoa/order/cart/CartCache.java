package dev.stoa.order.cart;

import dev.stoa.platform.events.EventsProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Remembers carts in Redis for a while. An older cart never replaces a newer one. Without Redis it
 * remembers nothing and asks again only after a pause, so that nobody waits for it.
 */
@Component
class CartCache {

    private static final Logger log = LoggerFactory.getLogger(CartCache.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final String CART = "cart";
    private static final RedisScript<Long> PUT_IF_NEWER =
            RedisScript.of(
                    """
                    local known = redis.call('HGET', KEYS[1], 'version')
                    if known and tonumber(known) >= tonumber(ARGV[1]) then
                      return 0
                    end
                    redis.call('HSET', KEYS[1], 'version', ARGV[1], 'cart', ARGV[2])
                    redis.call('PEXPIRE', KEYS[1], ARGV[3])
                    return 1
                    """,
                    Long.class);

    private final StringRedisTemplate redis;
    private final MongoConverter converter;
    private final String prefix;
    private final Clock clock;
    private volatile Instant pausedUntil = Instant.MIN;

    CartCache(
            StringRedisTemplate redis,
            MongoConverter converter,
            EventsProperties events,
            Clock clock) {
        this.redis = redis;
        this.converter = converter;
        this.prefix = events.prefix() + ":cart:";
        this.clock = clock;
    }

    Optional<Cart> get(String id) {
        if (isPaused()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(redis.<String, String>opsForHash().get(prefix + id, CART))
                    .map(json -> converter.read(Cart.class, Document.parse(json)));
        } catch (DataAccessException e) {
            pause(e);
            return Optional.empty();
        }
    }

    void put(Cart cart) {
        if (isPaused()) {
            return;
        }
        var document = new Document();
        converter.write(cart, document);
        try {
            redis.execute(
                    PUT_IF_NEWER,
                    List.of(prefix + cart.id()),
                    Long.toString(cart.version()),
                    document.toJson(),
                    Long.toString(REMEMBERED.toMillis()));
        } catch (DataAccessException e) {
            pause(e);
        }
    }

    private boolean isPaused() {
        return clock.instant().isBefore(pausedUntil);
    }

    private void pause(DataAccessException e) {
        pausedUntil = clock.instant().plus(PAUSE_AFTER_FAILURE);
        log.warn("Going on without the cache of carts: {}", e.toString());
    }
}
