package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.assortment.Keeper;
import dev.stoa.catalog.attribute.Likenesses;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One index in a cluster for several instances, which come, go and are cut off from it. */
@CatalogTest
class ClusterIndexIT {

    @TempDir Path folder;

    @Autowired private Goods goods;
    @Autowired private Keeper keeper;
    @Autowired private Likenesses likenesses;
    @Autowired private Products products;
    @Autowired private ProductEntries entries;
    @Autowired private RebuildRequests rebuilds;
    @Autowired private ProductChanges changes;
    @Autowired private SharedIndexes shared;
    @Autowired private MongoTemplate mongo;
    @Autowired private JsonMapper json;
    @Autowired private Clock clock;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private String mark;
    private Wire wire;
    private Cluster cluster;

    /** What one instance has of the search. */
    private final class Instance implements AutoCloseable {

        final Lease lease;
        final ProductIndexes indexes;
        final BuildIndex build;
        final IndexFollower follower;
        final ProductSearch search;
        final BackgroundLoop loop;

        Instance(String name) {
            this(new Lease(mongo, name + mark), null);
        }

        Instance(Lease lease, IndexStore other) {
            this.lease = lease;
            var store =
                    other == null ? new ClusterStore(cluster, mark, shared, lease, clock) : other;
            indexes = new ProductIndexes(store);
            build = new BuildIndex(indexes, entries, products, changes, clock);
            follower =
                    new IndexFollower(indexes, build, rebuilds, entries, products, changes, clock);
            search = new IndexedSearch(indexes);
            loop = new BackgroundLoop("search " + mark, follower::follow);
            opened.add(this);
        }

        List<String> found() {
            return found(mark);
        }

        List<String> found(String typed) {
            return search.find(Questions.of(typed), Optional.empty(), 50).hits().stream()
                    .map(Hits.Hit::productId)
                    .toList();
        }

        String name() {
            return indexes.current().orElseThrow().stored().name();
        }

        @Override
        public void close() {
            if (loop.isRunning()) {
                loop.stop();
            }
            lease.close();
            indexes.close();
        }
    }

    @BeforeEach
    void start() {
        mark = goods.mark();
        wire = new Wire(OpenSearch.url());
        var properties = new SearchProperties(folder, List.of(wire.url()), "", "", "", "", mark);
        cluster = new Cluster(properties, json, Questions.ENGLISH);
    }

    @AfterEach
    void end() throws Exception {
        for (var one : opened) {
            one.close();
        }
        cluster.close();
        wire.close();
    }

    @Test
    void answersAsTheIndexInTheProcess() {
        goods.product("Café chairs " + mark).tags("wooden").price("49.00").put();
        var boots = goods.product("Leather boots " + mark).described("<p>For running.</p>").put();
        mongo.save(
                new Document("_id", boots.id()).append("ratings", Map.of("4", 1)),
                "reviewSummaries");
        goods.product("Boot tree " + mark).stock(0).price("9.00").put();
        goods.product("Draft " + mark).as(ProductStatus.DRAFT).put();
        var width = likenesses.filterable("NUMBER", Map.of());
        var color = likenesses.filterable("CHOICE", Map.of(), "red", "blue");
        likenesses.describe(
                boots,
                likenesses.kindOf(width, color),
                Map.of(width, "12.5", color, List.of("red", "blue")));
        var here =
                new Instance(
                        new Lease(mongo, "here"),
                        new FolderStore(folder, Questions.ENGLISH, clock));
        var there = new Instance("there");
        here.follower.catchUp();
        there.follower.catchUp();

        for (var typed :
                List.of(
                        "",
                        "cafe",
                        "chair",
                        "boots",
                        "lether botos",
                        "run",
                        "wood",
                        "tree oak",
                        "le")) {
            var question = Questions.of((typed + " " + mark).strip());
            assertThat(there.found(typed + " " + mark))
                    .as(typed)
                    .isEqualTo(here.found(typed + " " + mark));
            assertThat(there.search.facets(question)).isEqualTo(here.search.facets(question));
            assertThat(there.search.count(question)).isEqualTo(here.search.count(question));
            assertThat(there.search.wordsInsteadOf(question))
                    .containsExactlyInAnyOrderElementsOf(here.search.wordsInsteadOf(question));
        }
        var hat = goods.product("Hat " + mark).put();
        var texts = Map.of("locale", "de", "title", "Hüte " + mark, "descriptionHtml", "Aus Filz.");
        assertThat(keeper.call("productTranslationSet", hat, texts).errors()).isEmpty();
        here.follower.catchUp();
        there.follower.catchUp();
        for (var typed : List.of("hut", "huet", "hu", "filz", "hutr hute", "boots")) {
            var question = Questions.inGerman(mark + " " + typed);
            assertThat(there.search.find(question, Optional.empty(), 50))
                    .as(typed)
                    .isEqualTo(here.search.find(question, Optional.empty(), 50));
            assertThat(there.search.count(question)).as(typed).isPositive();
        }
        for (var wish :
                List.of(
                        new AttributeWish(width.key(), null, new BigDecimal("12.5"), null),
                        new AttributeWish(color.key(), List.of("blue"), null, null))) {
            var narrowed = Questions.like(mark, wish);
            assertThat(there.search.count(narrowed)).isEqualTo(1);
            assertThat(here.search.count(narrowed)).isEqualTo(1);
            assertThat(there.search.facets(narrowed)).isEqualTo(here.search.facets(narrowed));
        }
        var byRating = Questions.sorted(mark, ProductSort.Field.RATING);
        assertThat(there.search.find(byRating, Optional.empty(), 2))
                .isEqualTo(here.search.find(byRating, Optional.empty(), 2));
        assertThat(there.search.find(byRating, Optional.empty(), 1).hits().getFirst().productId())
                .isEqualTo(boots.id());
        assertThat(there.found()).hasSize(4);
        assertThat(there.found("lether botos " + mark)).hasSize(1);
    }

    @Test
    void isKeptByOneInstanceAndSearchedByAll() {
        var one = new Instance("one");
        var other = new Instance("other");
        one.loop.start();
        await().until(() -> one.indexes.current().isPresent());
        other.loop.start();

        var cup = goods.product("Cup " + mark).put();
        await().until(() -> other.indexes.current().isPresent() && !other.found().isEmpty());
        assertThat(other.name()).isEqualTo(one.name());
        await().until(() -> other.indexes.state().equals(one.indexes.state()));
        assertThat(other.lease.held()).isEmpty();

        one.close();
        var bowl = goods.product("Bowl " + mark).put();
        await().until(() -> other.found().size() == 2);
        assertThat(other.found()).contains(cup.id(), bowl.id());
    }

    @Test
    void isSearchedByAllWhileOneBuildsItAnew() throws Exception {
        var cup = goods.product("Cup " + mark).put();
        var one = new Instance("one");
        one.loop.start();
        await().until(() -> one.indexes.current().isPresent());
        var before = one.name();
        var other = new Instance("other");
        other.loop.start();
        await().until(() -> other.indexes.current().isPresent());
        var wrong = new AtomicInteger();
        var shopper =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    while (!Thread.currentThread().isInterrupted()) {
                                        if (!other.found().equals(List.of(cup.id()))) {
                                            wrong.incrementAndGet();
                                        }
                                    }
                                });

        rebuilds.put(clock.instant());
        await().until(() -> !other.name().equals(before) && cluster.uuid(before).isEmpty());
        shopper.interrupt();
        shopper.join();

        assertThat(wrong).hasValue(0);
        assertThat(other.name()).isEqualTo(one.name());
        var told = other.indexes.store().told();
        assertThat(told.done()).isPositive();
    }

    @Test
    void isBuiltAnewWhenItIsGone() {
        var cup = goods.product("Cup " + mark).put();
        var one = new Instance("one");
        one.loop.start();
        await().until(() -> one.indexes.current().isPresent());
        var gone = one.name();

        cluster.remove(gone);

        await().until(() -> isSearchedAgain(one, gone));
        assertThat(one.found()).containsExactly(cup.id());
    }

    @Test
    void isNotWholeWhileTheClusterLacksItsFiles() throws Exception {
        var one = new Instance("one");
        one.follower.catchUp();
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        OpenSearch.url()
                                                + "/"
                                                + mark
                                                + "-lost?wait_for_active_shards=0"))
                        .header("Content-Type", "application/json")
                        .PUT(
                                BodyPublishers.ofString(
                                        """
                                        {"settings": {"index.routing.allocation.require._name": "nobody"}}"""))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }

        assertThat(cluster.isWhole(one.name())).isTrue();
        assertThat(cluster.isWhole(mark + "-lost")).isFalse();
    }

    @Test
    void isBuiltAnewWhenAnotherOfItsNameIsThere() {
        var cup = goods.product("Cup " + mark).put();
        var one = new Instance("one");
        one.follower.catchUp();
        var gone = one.name();
        cluster.remove(gone);
        var bowl = goods.product("Bowl " + mark).put();
        one.indexes
                .current()
                .orElseThrow()
                .change(entries.of(List.of(bowl)), List.of(), "written into nothing");
        assertThat(cluster.uuid(gone)).isPresent();

        one.loop.start();

        await().until(() -> isSearchedAgain(one, gone));
        assertThat(one.found()).containsExactlyInAnyOrder(cup.id(), bowl.id());
    }

    private static boolean isSearchedAgain(Instance instance, String gone) {
        return instance.indexes.current().isPresent() && !instance.name().equals(gone);
    }

    @Test
    void isTheSameAfterItWasAway() {
        var cup = goods.product("Cup " + mark).put();
        var one = new Instance("one");
        one.loop.start();
        await().until(() -> one.indexes.current().isPresent());
        var before = one.name();

        wire.cut();
        assertThatThrownBy(one::found)
                .isInstanceOf(StoaException.class)
                .hasMessageContaining("does not answer");
        var bowl = goods.product("Bowl " + mark).put();
        wire.mend();

        await().until(() -> finds(one, 2));
        assertThat(one.found()).containsExactlyInAnyOrder(cup.id(), bowl.id());
        assertThat(one.name()).isEqualTo(before);
    }

    /** A cluster on a busy machine takes its time. */
    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    private static boolean finds(Instance instance, int hits) {
        try {
            return instance.found().size() == hits;
        } catch (StoaException e) {
            return false;
        }
    }
}
