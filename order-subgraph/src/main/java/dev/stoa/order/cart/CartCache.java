package dev.stoa.order.cart;

import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.redis.RedisCircuit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

/**
 * Remembers carts in Redis for a while. An older cart never replaces a newer one. Without Redis it
 * remembers nothing.
 */
@Component
class CartCache {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
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
        var _ =
                circuit.ask(
                        () ->
                                redis.execute(
                                        PUT_IF_NEWER,
                                        List.of(prefix + cart.id()),
                                        Long.toString(cart.version()),
                                        document.toJson(),
                                        Long.toString(REMEMBERED.toMillis())));
    }
}
