package dev.stoa.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.Databases;
import dev.stoa.platform.test.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class IdempotencyKeysIT {

    private final MongoTemplate mongo = Databases.fresh();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final IdempotencyKeys keys = new IdempotencyKeys(mongo, clock);

    @AfterEach
    void drop() {
        mongo.getDb().drop();
    }

    @Test
    void answersARepetitionWithTheStoredAnswer() {
        keys.complete(fresh("content"), new Document("order", "ord_1"));

        assertThat(begin("content")).isEqualTo(new Begun.Replay(new Document("order", "ord_1")));
    }

    @Test
    void refusesAKeyWithOtherContent() {
        keys.complete(fresh("content"), new Document());

        assertThat(begin("other content")).isInstanceOf(Begun.Reused.class);
    }

    @Test
    void keepsKeysOfDifferentPrincipalsApart() {
        keys.complete(fresh("content"), new Document());

        assertThat(keys.begin("cus_2", "pay", "key-0001", "content"))
                .isInstanceOf(Begun.Fresh.class);
    }

    @Test
    void takesOverACommandWhoseRunnerHasGone() {
        fresh("content");
        clock.forward(Duration.ofMinutes(1));

        assertThat(begin("content")).isInstanceOf(Begun.Fresh.class);
    }

    @Test
    void forgetsACommandThatDidNothing() {
        keys.forget(fresh("content"));

        assertThat(begin("other content")).isInstanceOf(Begun.Fresh.class);
    }

    private Begun begin(String content) {
        return keys.begin("cus_1", "pay", "key-0001", content);
    }

    private Begun.Fresh fresh(String content) {
        return (Begun.Fresh) begin(content);
    }
}
