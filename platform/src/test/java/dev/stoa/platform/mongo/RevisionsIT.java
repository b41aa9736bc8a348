package dev.stoa.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.Databases;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;

class RevisionsIT {

    private static final MongoTemplate mongo = Databases.fresh();
    private static final Revisions<Note> REVISIONS =
            new Revisions<>(Note.class, Note::key, Note::version);

    @Document("notes")
    record Note(@Id String key, String text, long version) {}

    @BeforeEach
    void clear() {
        mongo.remove(new Query(), Note.class);
    }

    @AfterAll
    static void drop() {
        mongo.getDb().drop();
    }

    @Test
    void addsTheFirstVersionOnce() {
        assertThat(REVISIONS.store(mongo, new Note("n", "mine", 1))).isTrue();
        assertThat(REVISIONS.store(mongo, new Note("n", "theirs", 1))).isFalse();

        assertThat(stored()).isEqualTo(new Note("n", "mine", 1));
    }

    @Test
    void takesThePlaceOfTheVersionBeforeAlone() {
        REVISIONS.store(mongo, new Note("n", "first", 1));

        assertThat(REVISIONS.store(mongo, new Note("n", "too new", 3))).isFalse();
        assertThat(REVISIONS.store(mongo, new Note("n", "second", 2))).isTrue();
        assertThat(REVISIONS.replace(mongo, new Note("n", "late", 2))).isFalse();
        assertThat(REVISIONS.replace(mongo, new Note("missing", "x", 2))).isFalse();

        assertThat(stored()).isEqualTo(new Note("n", "second", 2));
    }

    @Test
    void letsOneWinOfManyAtOnce() {
        REVISIONS.store(mongo, new Note("n", "first", 1));

        var winners =
                IntStream.range(0, 16)
                        .parallel()
                        .filter(i -> REVISIONS.replace(mongo, new Note("n", "by " + i, 2)))
                        .boxed()
                        .toList();

        assertThat(winners).hasSize(1);
        assertThat(stored().text()).isEqualTo("by " + winners.getFirst());
    }

    @Test
    void takesOutOnlyWhatIsAsItWasRead() {
        REVISIONS.store(mongo, new Note("n", "first", 1));
        REVISIONS.store(mongo, new Note("n", "second", 2));

        assertThat(REVISIONS.remove(mongo, "n", 1)).isFalse();
        assertThat(stored().version()).isEqualTo(2);
        assertThat(REVISIONS.remove(mongo, "n", 2)).isTrue();
        assertThat(REVISIONS.remove(mongo, "n", 2)).isFalse();
    }

    private static Note stored() {
        return mongo.findById("n", Note.class);
    }
}
