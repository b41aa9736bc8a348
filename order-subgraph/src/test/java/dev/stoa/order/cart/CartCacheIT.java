package dev.stoa.order.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.order.CheckoutShop;
import dev.stoa.order.FakeInventory;
import dev.stoa.order.FakePayments;
import dev.stoa.order.Shopper;
import dev.stoa.order.Shoppers;
import dev.stoa.order.Variants;
import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.redis.RedisCircuit;
import dev.stoa.platform.test.QueryBudget;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.redis.core.StringRedisTemplate;

@CheckoutShop
class CartCacheIT {

    @Autowired Shoppers shoppers;
    @Autowired FakeInventory inventory;
    @Autowired FakePayments payments;
    @Autowired Carts carts;
    @Autowired CartCache cache;
    @Autowired Transactions transactions;
    @Autowired QueryBudget budget;
    @Autowired RedisCircuit circuit;
    @Autowired StringRedisTemplate redis;
    @Autowired MongoConverter converter;
    @Autowired EventsProperties events;
    @Autowired Clock clock;

    /** The cache of another instance, which finds its way to Redis. */
    private CartCache elsewhere;

    private String mug;
    private Shopper guest;

    @BeforeEach
    void aCart() {
        elsewhere = new CartCache(redis, converter, events, new RedisCircuit(clock), clock);
        inventory.comeBack();
        payments.comeBack();
        mug = shoppers.plenty(Variants.mug("29.00")).id();
        guest = shoppers.guest();
        guest.opensCart(Map.of(mug, 1));
    }

    @Test
    void sparesMongoTheReadOfACart() {
        guest.looks();

        assertThat(budget.commandsOf(() -> guest.looks()))
                .as("what a shop remembers: markets, taxes and our copies of variants")
                .containsOnly("find variantSnapshots", "find markets", "find taxRegions")
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void readsMongoNoMoreForManyLinesThanForOne() {
        for (int i = 0; i < 30; i++) {
            guest.adds(Map.of(shoppers.plenty(Variants.mug("1.00")).id(), 1));
        }
        guest.isReadyToComplete();
        guest.looks();

        assertThat(budget.commandsOf(() -> guest.looks()))
                .as("what a shop remembers, and the zone of delivery")
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void givesBackTheWholeCart() {
        guest.isReadyToComplete();
        guest.completes(guest.newKey(), FakePayments.ASKS_BUYER);
        guest.looks();

        var stored = carts.byId(guest.cartId()).orElseThrow();
        var cached = cache.get(guest.cartId()).orElseThrow();

        assertThat(cached).usingRecursiveComparison().isEqualTo(stored);
    }

    @Test
    void showsEveryChangeAtOnce() {
        for (int pieces = 2; pieces < 30; pieces++) {
            guest.adds(Map.of(mug, 1));
            assertThat(guest.looks().at("totalQuantity")).isEqualTo(pieces);
        }
    }

    @Test
    void neverReplacesANewerCartByAnOlderOne() {
        var older = carts.byId(guest.cartId()).orElseThrow();
        guest.adds(Map.of(mug, 1));

        cache.put(older);

        assertThat(guest.looks().at("totalQuantity")).isEqualTo(2);
    }

    @Test
    void forgetsWhatWasNeverCommitted() {
        assertThatThrownBy(
                        () ->
                                transactions.inOne(
                                        () -> {
                                            var cart = carts.byId(guest.cartId()).orElseThrow();
                                            cart.replaceLines(List.of(), cart.updatedAt());
                                            carts.save(cart);
                                            throw new IllegalStateException("rolled back");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(guest.looks().at("totalQuantity")).isEqualTo(1);
        guest.adds(Map.of(mug, 1));
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(2);
    }

    @Test
    void isNotShownWhileItIsWritten() {
        guest.looks();

        transactions.inOne(
                () -> {
                    var cart = carts.byId(guest.cartId()).orElseThrow();
                    carts.save(cart);
                    assertThat(cache.get(guest.cartId()))
                            .as("a process that ends here leaves nothing old behind")
                            .isEmpty();
                    return cart;
                });
    }

    @Test
    void tellsRedisOfAChangeThatItMissed() throws InterruptedException {
        guest.looks();
        assertThat(elsewhere.get(guest.cartId())).isPresent();
        var _ = circuit.ask(CartCacheIT::hangs);

        guest.adds(Map.of(mug, 1));

        assertThat(circuit.isAway()).as("Redis was not told").isTrue();
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(2);
        while (circuit.isAway()) {
            Thread.sleep(10);
            cache.tellAgain();
        }
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(2);
        cache.tellAgain();
        assertThat(elsewhere.get(guest.cartId()).map(Cart::totalQuantity))
                .as("shown by another instance, if it is")
                .isNotEqualTo(Optional.of(1));
        assertThat(guest.looks().at("totalQuantity")).isEqualTo(2);
        assertThat(cache.get(guest.cartId())).as("is remembered as before").isPresent();
    }

    private static Object hangs() {
        throw new QueryTimeoutException("nobody answers");
    }

    @Test
    void losesNoneOfManyChangesAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    threads.invokeAll(
                            IntStream.range(0, 16)
                                    .<Callable<Object>>mapToObj(
                                            _ -> () -> guest.adds(Map.of(mug, 1)))
                                    .toList())) {
                done.get();
            }
        }

        assertThat(guest.looks().at("totalQuantity")).isEqualTo(17);
        assertThat(carts.byId(guest.cartId()).orElseThrow().totalQuantity()).isEqualTo(17);
    }
}
