package dev.stoa.catalog.recommendation;

import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.redis.RedisCircuit;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Repository;

/**
 * Which products people looked at, the last 50 of each. Only in Redis: without it nobody has looked
 * at anything. Each question and each change is one command.
 */
@Repository
class Views {

    static final int MOST = 50;

    private static final Duration KEPT_FOR_CUSTOMERS = Duration.ofDays(90);
    private static final Duration KEPT_FOR_GUESTS = Duration.ofDays(30);

    /** Key, then the time, how many to keep, milliseconds to live, the product. */
    private static final RedisScript<Long> ADD =
            RedisScript.of(
                    """
                    redis.call('ZADD', KEYS[1], ARGV[1], ARGV[4])
                    redis.call('ZREMRANGEBYRANK', KEYS[1], 0, -1 - tonumber(ARGV[2]))
                    return redis.call('PEXPIRE', KEYS[1], ARGV[3])
                    """,
                    Long.class);

    /** Keys of the guest and of the customer; each product keeps the time of its last look. */
    private static final RedisScript<Long> MERGE =
            RedisScript.of(
                    """
                    local count = redis.call('ZCARD', KEYS[1])
                    if count > 0 then
                      redis.call('ZUNIONSTORE', KEYS[2], 2, KEYS[1], KEYS[2], 'AGGREGATE', 'MAX')
                      redis.call('ZREMRANGEBYRANK', KEYS[2], 0, -1 - tonumber(ARGV[1]))
                      redis.call('PEXPIRE', KEYS[2], ARGV[2])
                      redis.call('DEL', KEYS[1])
                    end
                    return count
                    """,
                    Long.class);

    private final StringRedisTemplate redis;
    private final RedisCircuit circuit;
    private final Clock clock;
    private final String prefix;

    Views(StringRedisTemplate redis, RedisCircuit circuit, Clock clock, EventsProperties shop) {
        this.redis = redis;
        this.circuit = circuit;
        this.clock = clock;
        this.prefix = shop.prefix() + ":viewed:";
    }

    void add(Person person, String productId) {
        var _ =
                circuit.<Long>ask(
                        () ->
                                redis.execute(
                                        ADD,
                                        List.of(key(person)),
                                        "" + clock.millis(),
                                        "" + MOST,
                                        "" + kept(person).toMillis(),
                                        productId));
    }

    /** Ids of products, the last one first. */
    List<String> of(Person person) {
        return circuit.<Collection<String>>ask(
                        () -> redis.opsForZSet().reverseRange(key(person), 0, MOST - 1))
                .<List<String>>map(ArrayList::new)
                .orElse(List.of());
    }

    /** How many the guest had. */
    long merge(Person guest, Person customer) {
        return circuit.<Long>ask(
                        () ->
                                redis.execute(
                                        MERGE,
                                        List.of(key(guest), key(customer)),
                                        "" + MOST,
                                        "" + kept(customer).toMillis()))
                .orElse(0L);
    }

    /**
     * How many were forgotten: one or none.
     *
     * @throws StoaException UNAVAILABLE without Redis: nobody is told in vain that it is forgotten
     */
    long remove(Person person, String productId) {
        return circuit.<Long>ask(() -> redis.opsForZSet().remove(key(person), productId))
                .orElseThrow(Views::unreachable);
    }

    /** As {@link #remove}, for all products. */
    long removeAll(Person person) {
        return circuit.<Long>ask(() -> redis.opsForZSet().removeRange(key(person), 0, -1))
                .orElseThrow(Views::unreachable);
    }

    private static StoaException unreachable() {
        return StoaException.unavailable("The memory of looks", null);
    }

    private static Duration kept(Person person) {
        return person.isCustomer() ? KEPT_FOR_CUSTOMERS : KEPT_FOR_GUESTS;
    }

    private String key(Person person) {
        return prefix + person.key();
    }
}
