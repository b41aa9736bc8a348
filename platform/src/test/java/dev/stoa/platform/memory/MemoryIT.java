package dev.stoa.platform.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.test.Databases;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class MemoryIT {

    private static final String BRANDS = "brands";

    private final MongoTemplate mongo = Databases.fresh();
    private final Memories memories = new Memories(mongo);
    private final BackgroundLoop listener = new BackgroundLoop("listener", memories::listen);
    private final List<String> reads = new ArrayList<>();
    private final Memory<String> names = memories.byId(BRANDS, 100, this::read);
    private final Memory<String> byQuestion = memories.byQuestion(BRANDS, 100, this::read);
    private Runnable whileReading = () -> {};

    @BeforeEach
    void listen() throws InterruptedException {
        mongo.createCollection(BRANDS);
        put("b1", "Acme");
        put("b2", "Bolt");
        listener.start();
        await().until(names::isTrusted);
    }

    @AfterEach
    void drop() {
        listener.stop();
        mongo.getDb().drop();
    }

    @Test
    void readsWhatItDoesNotKnowOnceAndTogether() {
        assertThat(names.all(List.of("b1"))).containsOnly(Map.entry("b1", "Acme"));
        assertThat(names.all(List.of("b1", "b2", "none", "b2"))).hasSize(2);
        assertThat(names.all(List.of("b1", "b2"))).hasSize(2);

        assertThat(reads).containsExactly("b1", "b2,none");
    }

    @Test
    void hearsOfEveryChange() throws InterruptedException {
        assertThat(names.one("b1")).contains("Acme");
        assertThat(byQuestion.one("b1")).contains("Acme");

        put("b1", "Apex");
        await().until(() -> names.one("b1").filter("Apex"::equals).isPresent());
        await().until(() -> byQuestion.one("b1").filter("Apex"::equals).isPresent());

        mongo.getCollection(BRANDS).deleteOne(new Document("_id", "b1"));
        await().until(() -> names.one("b1").isEmpty());

        mongo.dropCollection(BRANDS);
        await().until(() -> names.one("b2").isEmpty());
    }

    @Test
    void remembersOthersWhenOneDocumentChanges() throws InterruptedException {
        names.all(List.of("b1", "b2"));
        put("b1", "Apex");
        await().until(() -> names.one("b1").filter("Apex"::equals).isPresent());
        reads.clear();

        assertThat(names.one("b2")).contains("Bolt");
        assertThat(reads).isEmpty();
    }

    @Test
    void doesNotKeepWhatChangedWhileItWasRead() {
        whileReading = () -> names.forget("b1");
        assertThat(names.one("b1")).contains("Acme");
        whileReading = () -> {};

        assertThat(names.one("b1")).contains("Acme");
        assertThat(reads).containsExactly("b1", "b1");
    }

    @Test
    void readsEverythingWhileNobodyTellsOfChanges() {
        names.one("b1");
        listener.stop();
        put("b1", "Apex");

        assertThat(names.isTrusted()).isFalse();
        assertThat(names.one("b1")).contains("Apex");
    }

    @Test
    void startsAnewWhenItHearsAgain() throws InterruptedException {
        names.one("b1");
        listener.stop();
        put("b1", "Apex");
        listener.start();
        await().until(names::isTrusted);

        assertThat(names.one("b1")).contains("Apex");
    }

    @Test
    void answersAQuestionAgainUntilSomethingChanges() throws InterruptedException {
        var answers = memories.<String>byQuestion(BRANDS, 100);
        assertThat(answers.answer("which?", () -> "first")).isEqualTo("first");
        assertThat(answers.answer("which?", () -> "second")).isEqualTo("first");
        assertThat(answers.answer("what else?", () -> "other")).isEqualTo("other");

        put("b1", "Apex");
        await().until(() -> answers.answer("which?", () -> "third").equals("third"));

        listener.stop();
        assertThat(answers.answer("which?", () -> "fourth")).isEqualTo("fourth");
    }

    @Test
    void looksForNothingOnceItHasLearntAll() throws InterruptedException {
        var learnt = memories.learnt(BRANDS, Keeping.<String>whole(100), this::read);
        memories.learning().learn(learnt);
        reads.clear();

        assertThat(learnt.all(List.of("b1", "b2", "none"))).hasSize(2);
        assertThat(reads).isEmpty();

        put("b3", "Crux");
        await().until(() -> learnt.one("b3").filter("Crux"::equals).isPresent());
        mongo.getCollection(BRANDS).deleteOne(new Document("_id", "b2"));
        await().until(() -> learnt.one("b2").isEmpty());
        reads.clear();
        assertThat(learnt.all(List.of("b1", "none"))).hasSize(1);
        assertThat(reads).isEmpty();
    }

    @Test
    void looksForWhatItHadNoRoomFor() throws InterruptedException {
        var learnt = memories.learnt(BRANDS, Keeping.<String>shared(1), this::read);
        memories.learning().learn(learnt);
        reads.clear();

        assertThat(learnt.one("b1")).contains("Acme");
        assertThat(learnt.one("b2")).contains("Bolt");
        assertThat(reads).isNotEmpty();
    }

    @Test
    void learnsAgainWhatHasChangedOnceItIsAtRest() throws InterruptedException {
        var learnt = memories.learnt(BRANDS, Keeping.<String>whole(100), this::read);
        var at = Duration.ofMillis(50);
        memories.learning().learn(learnt);
        assertThat(learnt.isToBeLearnt(at, Duration.ofHours(1))).isFalse();

        put("b1", "Apex");
        await().until(() -> learnt.isToBeLearnt(at, Duration.ofHours(1)));
        memories.learning().learn(learnt);
        reads.clear();

        assertThat(learnt.one("b1")).contains("Apex");
        assertThat(reads).isEmpty();
    }

    @Test
    void packsWhatItKeeps() throws InterruptedException {
        var learnt = memories.learnt(BRANDS, Keeping.packed(1, 100_000, new Bytes()), this::read);
        memories.learning().learn(learnt);
        reads.clear();

        assertThat(learnt.all(List.of("b1", "b2"))).containsEntry("b1", "Acme").hasSize(2);
        assertThat(reads).isEmpty();
        put("b1", "Apex");
        await().until(() -> learnt.one("b1").filter("Apex"::equals).isPresent());
    }

    private static final class Bytes implements Packing<String> {

        @Override
        public byte[] pack(String value) {
            return value.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String unpack(byte[] packed) {
            return new String(packed, StandardCharsets.UTF_8);
        }
    }

    @Test
    void readsNoStreamForNobody() {
        var none = new Memories(mongo);
        var idle = new BackgroundLoop("idle", none::listen);
        long before = streams();
        idle.start();

        await().during(Duration.ofMillis(500)).until(() -> streams() == before);
        idle.stop();
    }

    private long streams() {
        var stages = List.of(new Document("$currentOp", new Document("idleCursors", true)));
        return mongo
                .getMongoDatabaseFactory()
                .getMongoDatabase("admin")
                .aggregate(stages)
                .into(new ArrayList<>())
                .stream()
                .filter(operation -> operation.toJson().contains("$changeStream"))
                .filter(operation -> operation.toJson().contains(mongo.getDb().getName()))
                .count();
    }

    private Map<String, String> read(Collection<String> ids) {
        reads.add(String.join(",", ids));
        var found =
                mongo
                        .getCollection(BRANDS)
                        .find(new Document("_id", new Document("$in", ids)))
                        .into(new ArrayList<>())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        brand -> brand.getString("_id"),
                                        brand -> brand.getString("name")));
        whileReading.run();
        return found;
    }

    private void put(String id, String name) {
        mongo.save(new Document("_id", id).append("name", name), BRANDS);
    }
}
