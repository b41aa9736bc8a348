package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.ProductSort;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.ids.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;

/** Indexes of processes that end, break and begin anew. */
@CatalogTest
class ProductIndexIT {

    @TempDir Path folder;

    @Autowired private Goods goods;
    @Autowired private Products products;
    @Autowired private ProductEntries entries;
    @Autowired private RebuildRequests rebuilds;
    @Autowired private ProductChanges changes;
    @Autowired private MongoTemplate mongo;
    @Autowired private Clock clock;
    @Autowired private Ids ids;

    private String mark;
    private Process process;

    /** What one process has of the search. */
    private final class Process {

        final ProductIndexes indexes =
                new ProductIndexes(new FolderStore(folder, Questions.ENGLISH, clock));
        final BuildIndex build = new BuildIndex(indexes, entries, products, changes, clock);
        final IndexFollower follower =
                new IndexFollower(indexes, build, rebuilds, entries, products, changes, clock);
        final ProductSearch search = new ScannedSearch(indexes);

        Path folder() {
            return ((FolderIndex) indexes.current().orElseThrow().stored()).folder();
        }

        List<String> found() {
            return search.find(Questions.of(mark), Optional.empty(), 50).hits().stream()
                    .map(Hits.Hit::productId)
                    .toList();
        }
    }

    @BeforeEach
    void start() {
        mark = goods.mark();
        process = new Process();
    }

    @AfterEach
    void end() {
        process.indexes.close();
    }

    @Test
    void followsWhatHappensToProducts() {
        var cup = goods.product("Cup " + mark).put();
        process.follower.catchUp();
        assertThat(process.found()).containsExactly(cup.id());

        var bowl = goods.product("Bowl " + mark).put();
        goods.product("Draft " + mark).as(ProductStatus.DRAFT).put();
        goods.remove(cup);
        process.follower.catchUp();

        assertThat(process.found()).containsExactly(bowl.id());
    }

    @Test
    void followsRatingsWithinASecond() {
        var cup = goods.product("Cup " + mark).put();
        var bowl = goods.product("Bowl " + mark).put();
        process.follower.catchUp();
        var following = Thread.ofVirtual().start(this::followUntilItBreaks);

        rate(cup.id(), 4);
        await().atMost(Duration.ofSeconds(1))
                .until(() -> bestRated().equals(List.of(cup.id(), bowl.id())));
        rate(bowl.id(), 5);
        await().atMost(Duration.ofSeconds(1))
                .until(() -> bestRated().equals(List.of(bowl.id(), cup.id())));
        following.interrupt();
    }

    private void rate(String productId, int stars) {
        var ratings = new Document("_id", productId).append("ratings", Map.of("" + stars, 3));
        mongo.save(ratings, "reviewSummaries");
    }

    private List<String> bestRated() {
        var question = Questions.sorted(mark, ProductSort.Field.RATING);
        return process.search.find(question, Optional.empty(), 50).hits().stream()
                .map(Hits.Hit::productId)
                .toList();
    }

    @Test
    void goesOnWhereTheProcessBeforeStopped() {
        goods.product("Cup " + mark).put();
        process.follower.catchUp();
        var left = process.folder();
        process.indexes.close();
        var bowl = goods.product("Bowl " + mark).put();

        process = new Process();
        process.follower.catchUp();

        assertThat(process.folder()).isEqualTo(left);
        assertThat(process.found()).hasSize(2).contains(bowl.id());
    }

    @Test
    void saysThatThereIsNothingToSearchYet() {
        assertThatThrownBy(process::found)
                .isInstanceOf(StoaException.class)
                .hasMessageContaining("being prepared");
    }

    @Test
    void isSearchedWhileItIsBuiltAnew() throws Exception {
        goods.product("Cup " + mark).put();
        process.follower.catchUp();
        var before = process.indexes.current().orElseThrow();
        var wrong = new AtomicInteger();
        var asked = new AtomicInteger();
        var shopper =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    while (!Thread.currentThread().isInterrupted()) {
                                        asked.incrementAndGet();
                                        if (process.found().size() != 1) {
                                            wrong.incrementAndGet();
                                        }
                                    }
                                });

        for (int i = 0; i < 3; i++) {
            process.build.handle();
        }
        shopper.interrupt();
        shopper.join();

        assertThat(asked.get()).isPositive();
        assertThat(wrong).hasValue(0);
        assertThat(process.indexes.current().orElseThrow()).isNotSameAs(before);
        assertThat(((FolderIndex) before.stored()).folder()).doesNotExist();
    }

    @Test
    void isBuiltAnewWhenItsFolderIsGone() throws IOException {
        goods.product("Cup " + mark).put();
        process.follower.catchUp();
        var gone = process.folder();
        FileSystemUtils.deleteRecursively(gone);

        var following = Thread.ofVirtual().start(this::followUntilItBreaks);
        await().until(() -> !process.folder().equals(gone));
        following.interrupt();

        assertThat(process.found()).hasSize(1);
    }

    @Test
    void isGivenUpWhenItCannotBeReadAndNotForABadQuestionOrOneThatWasCutOff() {
        var cup = goods.product("Cup " + mark).put();
        process.follower.catchUp();

        assertThatThrownBy(() -> ask(new IllegalArgumentException("bad question")))
                .hasMessage("bad question");
        var cutOff = new UncheckedIOException(new ClosedByInterruptException());
        assertThatThrownBy(() -> ask(cutOff)).isSameAs(cutOff);
        assertThat(process.found()).hasSize(1);

        var unreadable = new UncheckedIOException(new NoSuchFileException("_0.cfs"));
        assertThatThrownBy(() -> ask(unreadable)).hasMessageContaining("being prepared");
        assertThat(process.indexes.current()).isEmpty();
        process.follower.catchUp();
        assertThat(process.found()).containsExactly(cup.id());
    }

    private void ask(RuntimeException thrown) {
        process.indexes.ask(
                _ -> {
                    throw thrown;
                });
    }

    @Test
    void isBuiltAnewWhenItsFilesAreDamaged() throws IOException {
        goods.product("Cup " + mark).put();
        process.follower.catchUp();
        var damaged = process.folder();
        process.indexes.close();
        try (var files = Files.walk(damaged)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("position.json")) {
                    Files.writeString(file, "damaged");
                }
            }
        }

        process = new Process();
        process.follower.catchUp();

        assertThat(process.found()).hasSize(1);
        assertThat(damaged).doesNotExist();
    }

    @Test
    void isBuiltAnewWhenStaffWantIt() {
        var cup = goods.product("Cup " + mark).put();
        process.follower.catchUp();
        var before = process.indexes.current().orElseThrow();
        var following = Thread.ofVirtual().start(this::followUntilItBreaks);

        rebuilds.put(clock.instant());
        await().until(() -> process.indexes.current().orElseThrow() != before);
        following.interrupt();

        assertThat(process.indexes.store().told().done()).isPositive();
        assertThat(process.found()).containsExactly(cup.id());
    }

    @Test
    void isBuiltAnewOnceHoweverSoonItIsBuilt() throws Exception {
        goods.product("Cup " + mark).put();
        process.follower.catchUp();
        var before = process.indexes.current().orElseThrow();
        var following = Thread.ofVirtual().start(this::followUntilItBreaks);

        rebuilds.put(clock.instant());
        await().until(() -> process.indexes.current().orElseThrow() != before);
        var next = process.indexes.current().orElseThrow();
        following.join();

        await().during(Duration.ofSeconds(1))
                .until(() -> process.indexes.current().orElseThrow() == next);
    }

    private void followUntilItBreaks() {
        try {
            process.follower.follow();
        } catch (RuntimeException | InterruptedException e) {
            // The loop of the application would begin again.
        }
    }
}
