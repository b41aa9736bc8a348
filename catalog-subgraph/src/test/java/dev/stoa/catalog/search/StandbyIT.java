package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.attribute.Likenesses;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.events.Lease;
import dev.stoa.platform.redis.RedisCircuit;
import dev.stoa.platform.test.MovableClock;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The same questions, asked while the first index answers and while it cannot. */
@CatalogTest
class StandbyIT {

    private static final int ALL = 50;

    @TempDir Path folder;
    @TempDir Path besides;

    @Autowired private Goods goods;
    @Autowired private Brands brands;
    @Autowired private Likenesses likenesses;
    @Autowired private Products products;
    @Autowired private ProductEntries entries;
    @Autowired private RebuildRequests rebuilds;
    @Autowired private ProductChanges changes;
    @Autowired private SharedIndexes shared;
    @Autowired private StringRedisTemplate redis;
    @Autowired private MongoTemplate mongo;
    @Autowired private JsonMapper json;
    @Autowired private Clock clock;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<SearchQuestion> questions = new ArrayList<>();
    private String mark;
    private Standby standby;

    /**
     * What a question was answered.
     *
     * @param words in whatever order
     */
    private record Answer(
            Set<String> found,
            List<Hits.Hit> hits,
            long count,
            List<FacetCount> facets,
            Set<String> words,
            List<String> guessed) {}

    @BeforeEach
    void fillTheShop() {
        mark = goods.mark();
        var maker = brands.add(brands.draft("Maker " + mark));
        var color = likenesses.filterable("CHOICE", Map.of(), "red", "blue");
        var boots = goods.product("Leather boots " + mark).by(maker).price("79.00").put();
        likenesses.describe(boots, likenesses.kindOf(color), Map.of(color, List.of("red")));
        goods.product("Chairs " + mark).tags("wooden").price("49.00").sizes("S", "M").put();
        goods.product("Boot tree " + mark).stock(0).price("9.00").put();
        goods.product("Kitchen chair " + mark).price("59.00").put();
        goods.product("Draft " + mark).as(ProductStatus.DRAFT).put();
        for (var typed : List.of("", "chair", "boots", "lether botos", "wood", "ma", "table oak")) {
            questions.add(Questions.of((typed + " " + mark).strip()));
        }
        questions.add(Questions.inGerman(mark + " chairs"));
        questions.add(Questions.sorted(mark, ProductSort.Field.PRICE));
        questions.add(Questions.sorted(mark, ProductSort.Field.RATING));
        questions.add(
                Questions.like(mark, new AttributeWish(color.key(), List.of("red"), null, null)));
        standby = standby(new ProductIndexes(new FolderStore(besides, Questions.ENGLISH, clock)));
        opened.add(standby);
    }

    private Standby standby(ProductIndexes indexes) {
        var build = new BuildIndex(indexes, entries, products, changes, clock);
        return new Standby(
                indexes,
                new IndexFollower(indexes, build, rebuilds, entries, products, changes, clock));
    }

    @AfterEach
    void end() throws Exception {
        for (var one : opened.reversed()) {
            one.close();
        }
    }

    @Test
    void answersWhileTheClusterIsAway() {
        for (int i = 0; i < 200; i++) { // Among many a word is worth more, if it is rare.
            var _ = goods.product("Plain").put();
        }
        var wire = open(new Wire(OpenSearch.url()));
        var properties = new SearchProperties(folder, List.of(wire.url()), "", "", "", "", mark);
        var cluster = open(new Cluster(properties, json, Questions.ENGLISH));
        var lease = open(new Lease(mongo, "one" + mark));
        var store = new ClusterStore(cluster, mark, shared, lease, clock);
        var first = open(standby(new ProductIndexes(store, standby.indexes())));
        var search = new IndexedSearch(first.indexes());
        first.follower().catchUp();
        var before = answers(search);
        var firstPage = search.find(questions.getFirst(), Optional.empty(), 2);
        assertThat(firstPage.hasMore()).isTrue();

        wire.cut();
        assertThatThrownBy(() -> search.count(questions.getFirst()))
                .as("nothing stands by yet")
                .isInstanceOf(StoaException.class);
        standby.follower().catchUp();

        assertThat(answers(search)).isEqualTo(before);
        assertThat(new IndexedSimilarity(first.indexes()).to(chair(), 5)).isNotEmpty();
        assertThatThrownBy(first.indexes()::size)
                .as("staff are told")
                .hasMessageContaining("does not answer");
        var after = Optional.of(firstPage.hits().getLast().place());
        var secondPage = search.find(questions.getFirst(), after, ALL);
        assertThat(ids(firstPage)).doesNotContainAnyElementsOf(ids(secondPage));
        assertThat(ids(firstPage).size() + ids(secondPage).size()).isEqualTo(4);

        wire.mend();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> isThere(first.indexes()));
        assertThat(answers(search)).isEqualTo(before);
    }

    private static boolean isThere(ProductIndexes indexes) {
        try {
            return indexes.size() > 0;
        } catch (StoaException e) {
            return false;
        }
    }

    @Test
    void answersUntilAnIndexThatWasGivenUpIsBuiltAnew() {
        var store = new FolderStore(folder, Questions.ENGLISH, clock);
        var first = open(standby(new ProductIndexes(store, standby.indexes())));
        var search = new ScannedSearch(first.indexes());
        first.follower().catchUp();
        standby.follower().catchUp();
        var before = answers(search);

        giveUp(first.indexes());

        assertThat(first.indexes().current()).isEmpty();
        assertThat(answers(search)).isEqualTo(before);
        assertThat(first.indexes().size()).as("staff are told").isZero();

        first.follower().catchUp();
        assertThat(first.indexes().current()).isPresent();
        assertThat(answers(search)).isEqualTo(before);
    }

    /** As if files of it could not be read. */
    private static void giveUp(ProductIndexes indexes) {
        var isLeft = new AtomicBoolean(true);
        var _ =
                indexes.ask(
                        _ -> {
                            if (isLeft.getAndSet(false)) {
                                throw new UncheckedIOException(new NoSuchFileException("_0.cfs"));
                            }
                            return true;
                        });
    }

    @Test
    void answersByWhatHasChangedMeanwhileAndNotByWhatIsRemembered() {
        var store = new FolderStore(folder, Questions.ENGLISH, clock);
        var first = open(standby(new ProductIndexes(store, standby.indexes())));
        var searched = new ScannedSearch(first.indexes());
        var search =
                new RememberedSearch(
                        searched, first.indexes(), redis, new RedisCircuit(clock), json, mark);
        first.follower().catchUp();
        standby.follower().catchUp();
        assertThat(search.count(questions.getFirst())).isEqualTo(4);

        giveUp(first.indexes());
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(chair().id())),
                Update.update("content.status", "ARCHIVED"),
                "products");
        standby.follower().catchUp();

        assertThat(search.count(questions.getFirst())).isEqualTo(3);
        assertThat(ids(search.find(questions.getFirst(), Optional.empty(), ALL))).hasSize(3);
    }

    @Test
    void isNotAskedWhatTheFirstHasRefused() {
        var store = new FolderStore(folder, Questions.ENGLISH, clock);
        var first = open(standby(new ProductIndexes(store, standby.indexes())));
        first.follower().catchUp();
        standby.follower().catchUp();
        var asked = new AtomicInteger();

        assertThatThrownBy(() -> first.indexes().ask(_ -> refused(asked))).hasMessage("Too much.");

        assertThat(asked).hasValue(1);
    }

    private static Object refused(AtomicInteger asked) {
        asked.incrementAndGet();
        throw StoaException.badRequest("Too much.");
    }

    @Test
    void isAskedAtOnceWhileSomebodyFindsOutWhetherTheClusterIsBack() {
        var time = new MovableClock(clock.instant());
        var properties = new SearchProperties(folder, List.of("http://x"), "", "", "", "", mark);
        var cluster = open(new Cluster(properties, json, Questions.ENGLISH));
        var store = new ClusterStore(cluster, mark, shared, open(new Lease(mongo, mark)), time);
        assertThat(store.isAway()).isFalse();

        store.ofQuestion(new UncheckedIOException(new ConnectException("refused")));
        assertThat(store.isAway()).isTrue();
        time.forward(Duration.ofSeconds(3));
        assertThat(List.of(store.isAway(), store.isAway(), store.isAway()))
                .containsExactly(false, true, true);

        store.answered();
        assertThat(List.of(store.isAway(), store.isAway())).containsOnly(false);
    }

    private <T extends AutoCloseable> T open(T one) {
        opened.add(one);
        return one;
    }

    private Product chair() {
        var id =
                ids(
                        new IndexedSearch(standby.indexes())
                                .find(questions.get(1), Optional.empty(), 1));
        return products.byId(id.getFirst()).orElseThrow();
    }

    private Map<SearchQuestion, Answer> answers(ProductSearch search) {
        var answers = new HashMap<SearchQuestion, Answer>();
        for (var question : questions) {
            var hits = search.find(question, Optional.empty(), ALL);
            answers.put(
                    question,
                    new Answer(
                            Set.copyOf(ids(hits)),
                            hits.hits(),
                            search.count(question),
                            search.facets(question),
                            new HashSet<>(search.wordsInsteadOf(question)),
                            search.guess(question, 5).productIds()));
        }
        assertThat(answers.get(questions.getFirst()).found()).hasSize(4);
        assertThat(answers.values()).extracting(Answer::count).contains(1L, 2L, 4L);
        return answers;
    }

    private static List<String> ids(Hits hits) {
        return hits.hits().stream().map(Hits.Hit::productId).toList();
    }
}
