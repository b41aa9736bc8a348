package dev.stoa.order.cart;

import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.redis.RedisCircuit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Remembers carts in Redis for a while, once they have been read. A change says only which version
 * is now the newest: an older cart is not kept any more. Without Redis it remembers nothing.
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

    CartCache(
            StringRedisTemplate redis,
            MongoConverter converter,
            EventsProperties events,
            RedisCircuit circuit) {
        this.redis = redis;
        this.converter = converter;
        this.prefix = events.prefix() + ":cart:";
        this.circuit = circuit;
    }

    Optional<Cart> get(String id) {
        return circuit.<String>ask(() -> redis.<String, String>opsForHash().get(prefix + id, CART))
                .map(json -> converter.read(Cart.class, Document.parse(json)));
    }

    void put(Cart cart) {
        if (circuit.isAway()) {
            return;
        }
        var document = new Document();
        converter.write(cart, document);
        run(cart, document.toJson());
    }

    /** The cart has changed: whoever asks next reads it. */
    void changed(Cart cart) {
        run(cart);
    }

    private void run(Cart cart, String... json) {
        var version = Long.toString(cart.version());
        var remembered = Long.toString(REMEMBERED.toMillis());
        var arguments = Stream.concat(Stream.of(version, remembered), Stream.of(json)).toArray();
        var _ =
                circuit.ask(
                        () ->
                                redis.execute(
                                        PUT_UNLESS_OLDER, List.of(prefix + cart.id()), arguments));
    }
}
