package dev.stoa.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.platform.test.Databases;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class LeaseIT {

    private final MongoTemplate mongo = Databases.fresh();
    private final Lease one = new Lease(mongo, "one");
    private final Lease other = new Lease(mongo, "other");

    @AfterEach
    void drop() {
        mongo.getDb().drop();
    }

    @Test
    void letsOneInstanceHoldAJobUntilItGivesItBack() {
        assertThat(one.hold("sweep", Duration.ofMinutes(1))).isTrue();
        assertThat(one.hold("sweep", Duration.ofMinutes(1))).isTrue();
        assertThat(other.hold("sweep", Duration.ofMinutes(1))).isFalse();
        assertThat(other.hold("another job", Duration.ofMinutes(1))).isTrue();

        one.release("sweep");

        assertThat(other.hold("sweep", Duration.ofMinutes(1))).isTrue();
        assertThat(one.hold("sweep", Duration.ofMinutes(1))).isFalse();
    }

    @Test
    void passesOnWhenItsHolderIsGone() {
        assertThat(one.hold("sweep", Duration.ofSeconds(2))).isTrue();
        assertThat(other.hold("sweep", Duration.ofMinutes(1))).isFalse();

        await().untilAsserted(
                        () -> assertThat(other.hold("sweep", Duration.ofMinutes(1))).isTrue());
    }
}
