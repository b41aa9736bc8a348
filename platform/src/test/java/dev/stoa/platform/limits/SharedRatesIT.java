package dev.stoa.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Sender;
import dev.stoa.platform.test.Stores;
import io.lettuce.core.RedisClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedRatesIT {

    private static final Sender BUYER = new Sender(Sender.Kind.ROUTER, "203.0.113.7", null);

    private final String prefix = "test-rates-" + System.nanoTime();
    private final RedisClient redis = RedisClient.create(Stores.redisUrl());
    private final Rates here = rates();
    private final Rates there = rates();

    @AfterEach
    void close() {
        redis.shutdown();
    }

    @Test
    void instancesCountTogether() throws Exception {
        var sharedHere = new SharedRates(here, redis, prefix);
        var sharedThere = new SharedRates(there, redis, prefix);
        spend(here, 700);
        spend(there, 700);
        Rates.requireRoom(here.of(BUYER, new Caller.Guest()));
        Rates.requireRoom(there.of(BUYER, new Caller.Guest()));

        sharedHere.step();
        sharedThere.step();

        assertThatThrownBy(() -> Rates.requireRoom(there.of(BUYER, new Caller.Guest())))
                .hasMessageContaining("Too many requests");
    }

    @Test
    void countsOnWithoutRedis() {
        var nowhere = RedisClient.create("redis://127.0.0.1:1");
        try {
            var shared = new SharedRates(here, nowhere, prefix);
            spend(here, 500);

            assertThatThrownBy(shared::step).isInstanceOf(RuntimeException.class);

            long start = System.nanoTime();
            Rates.requireRoom(here.of(BUYER, new Caller.Guest()));
            spend(here, 600);
            assertThatThrownBy(() -> Rates.requireRoom(here.of(BUYER, new Caller.Guest())))
                    .hasMessageContaining("Too many requests");
            assertThat(System.nanoTime() - start).as("nobody waits").isLessThan(900_000_000);
        } finally {
            nowhere.shutdown();
        }
    }

    private static void spend(Rates rates, long amount) {
        rates.of(BUYER, new Caller.Guest()).forEach(meter -> meter.pay(amount));
    }

    private Rates rates() {
        return new Rates(new RatesProperties(1, 1_000, 1_000, 1_000, Map.of(), true, prefix));
    }
}
