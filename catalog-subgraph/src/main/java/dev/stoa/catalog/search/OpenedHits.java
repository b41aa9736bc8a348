package dev.stoa.catalog.search;

import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.redis.RedisCircuit;
import java.time.Duration;
import java.util.List;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Repository;

/**
 * Which hits of a search were opened, for an hour, so that each counts once. Nobody's name is among
 * it. Without Redis nothing counts.
 */
@Repository
class OpenedHits {

    private static final Duration KEPT = Duration.ofHours(1);

    /** Key, then the product, milliseconds to live: how many are open now, 0 for one once more. */
    private static final RedisScript<Long> ADD =
            RedisScript.of(
                    """
                    local isNew = redis.call('SADD', KEYS[1], ARGV[1])
                    redis.call('PEXPIRE', KEYS[1], ARGV[2])
                    if isNew == 0 then return 0 end
                    return redis.call('SCARD', KEYS[1])
                    """,
                    Long.class);

    private final StringRedisTemplate redis;
    private final RedisCircuit circuit;
    private final String prefix;

    OpenedHits(StringRedisTemplate redis, RedisCircuit circuit, EventsProperties shop) {
        this.redis = redis;
        this.circuit = circuit;
        this.prefix = shop.prefix() + ":opened:";
    }

    /** How many hits of the search are open now; 0 when this one was open before. */
    long add(String searchId, String productId) {
        return circuit.<Long>ask(
                        () ->
                                redis.execute(
                                        ADD,
                                        List.of(prefix + searchId),
                                        productId,
                                        "" + KEPT.toMillis()))
                .orElse(0L);
    }
}
