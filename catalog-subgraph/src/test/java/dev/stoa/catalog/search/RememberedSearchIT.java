package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.redis.RedisCircuit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ValueOperations;
import tools.jackson.databind.json.JsonMapper;

/** What is searched again and again, by one instance and by two. */
@CatalogTest
class RememberedSearchIT {

    @TempDir Path folder;

    @Autowired private Goods goods;
    @Autowired private Products products;
    @Autowired private ProductEntries entries;
    @Autowired private IndexStores stores;
    @Autowired private RebuildRequests rebuilds;
    @Autowired private ProductChanges changes;
    @Autowired private StringRedisTemplate redis;
    @Autowired private JsonMapper json;
    @Autowired private Clock clock;
    @Autowired private Ids ids;

    private final AtomicInteger searches = new AtomicInteger();
    private SearchQuestion question;
    private ProductIndexes indexes;
    private IndexFollower follower;
    private String prefix;

    @BeforeEach
    void start() {
        prefix = "test:" + ids.next("x");
        question = Questions.of(goods.mark());
        indexes = new ProductIndexes(stores.of(folder, goods.mark()));
        var build = new BuildIndex(indexes, entries, products, changes, clock);
        follower = new IndexFollower(indexes, build, rebuilds, entries, products, changes, clock);
        follower.catchUp();
    }

    @AfterEach
    void end() {
        indexes.close();
    }

    /** An instance of the catalogue that counts its searches. */
    private RememberedSearch instance(StringRedisTemplate store) {
        var counting =
                new IndexedSearch(indexes) {
                    @Override
                    public Hits find(SearchQuestion question, Optional<Place> after, int size) {
                        searches.incrementAndGet();
                        return super.find(question, after, size);
                    }
                };
        return new RememberedSearch(
                counting, indexes, store, new RedisCircuit(clock), json, prefix);
    }

    private int hits(ProductSearch search) {
        return search.find(question, Optional.empty(), 20).hits().size();
    }

    @Test
    void searchesOnceForAllInstances() {
        goods.product("Cup " + question.text().whole()).put();
        follower.catchUp();
        var one = instance(redis);
        var other = instance(redis);

        assertThat(List.of(hits(one), hits(one), hits(other), hits(other))).containsOnly(1);
        assertThat(searches).hasValue(1);
        assertThat(other.facets(question)).isEqualTo(one.facets(question)).isNotEmpty();
        assertThat(other.guess(question, 5)).isEqualTo(one.guess(question, 5));
        assertThat(other.count(question)).isEqualTo(one.count(question)).isOne();
    }

    @Test
    void forgetsAllWhenAProductChanges() {
        var search = instance(redis);
        assertThat(hits(search)).isZero();

        goods.product("Cup " + question.text().whole()).put();
        follower.catchUp();

        assertThat(hits(search)).isOne();
    }

    @Test
    void searchesOnceForAllWhoAskAtOnce() throws Exception {
        var entered = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow =
                new IndexedSearch(indexes) {
                    @Override
                    public Hits find(SearchQuestion question, Optional<Place> after, int size) {
                        searches.incrementAndGet();
                        entered.countDown();
                        await(go);
                        return super.find(question, after, size);
                    }
                };
        var search =
                new RememberedSearch(slow, indexes, redis, new RedisCircuit(clock), json, prefix);
        var asking = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 20; i++) {
            asking.add(
                    CompletableFuture.supplyAsync(() -> hits(search), Thread::startVirtualThread));
        }
        entered.await();
        go.countDown();

        assertThat(asking).allSatisfy(answer -> assertThat(answer.join()).isZero());
        assertThat(searches).hasValue(1);
    }

    @Test
    void isSlowerWithoutRedisAndNotWrong() {
        var gone =
                new StringRedisTemplate() {
                    @Override
                    public ValueOperations<String, String> opsForValue() {
                        throw new RedisConnectionFailureException("gone");
                    }
                };

        assertThat(hits(instance(gone))).isZero();
        assertThat(hits(instance(gone))).isZero();
        assertThat(searches).hasValue(2);
    }

    @Test
    void doesNotRememberFailures() {
        var search = instance(redis);
        indexes.close();
        assertThatThrownBy(() -> hits(search)).hasMessageContaining("being prepared");

        follower.catchUp();

        assertThat(hits(search)).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
