package dev.stoa.customer.password;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import dev.stoa.platform.mongo.Indexed;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * Counts wrong passwords. A try counts as failed before it is checked and is taken back when it was
 * not: tries sent at once cannot slip past each other.
 */
@Repository
class FailedAttempts implements Indexed {

    private static final String COLLECTION = "failedAttempts";
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final int MOST_RACES = 5;

    private final MongoTemplate mongo;
    private final Clock clock;

    FailedAttempts(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Counts a try; false when its time has not come. */
    boolean begin(String key, Guesses guesses) {
        for (int race = 0; race < MOST_RACES; race++) {
            if (counted(key, guesses)) {
                return true;
            }
            if (isWaiting(key)) {
                return false;
            }
        }
        return false;
    }

    /** The password was right: the count starts again. */
    void forget(String key) {
        mongo.remove(Query.query(Criteria.where("_id").is(key)), COLLECTION);
    }

    /** The try was no failure; earlier ones stay counted. */
    void takeBack(String key) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(key)),
                new Update().inc("failures", -1).set("nextAt", Date.from(clock.instant())),
                COLLECTION);
    }

    /** Count and wait change in one step. While the wait lasts, the upsert collides with it. */
    private boolean counted(String key, Guesses guesses) {
        var now = Date.from(clock.instant());
        var free = new Document("_id", key).append("nextAt", new Document("$lte", now));
        var count =
                List.of(
                        set("failures", of("$add", of("$ifNull", "$failures", 0), 1)),
                        set("nextAt", of("$add", now, waitInMillis(guesses))),
                        set("expiresAt", Date.from(clock.instant().plus(REMEMBERED))));
        try {
            var _ =
                    mongo.execute(
                            COLLECTION,
                            attempts ->
                                    attempts.findOneAndUpdate(
                                            free,
                                            count,
                                            new FindOneAndUpdateOptions().upsert(true)));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** None while tries are free, then twice as long each time. */
    private static Document waitInMillis(Guesses guesses) {
        var doublings =
                of("$min", of("$subtract", "$failures", guesses.free()), Guesses.MOST_DOUBLINGS);
        var wait = of("$multiply", Guesses.FIRST_WAIT.toMillis(), of("$pow", 2, doublings));
        return of(
                "$cond",
                of("$lt", "$failures", guesses.free()),
                0,
                of("$min", Guesses.LONGEST_WAIT.toMillis(), wait));
    }

    private static Document set(String field, Object value) {
        return new Document("$set", new Document(field, value));
    }

    private static Document of(String operator, Object... operands) {
        return new Document(operator, List.of(operands));
    }

    private boolean isWaiting(String key) {
        return mongo.exists(
                Query.query(
                        Criteria.where("_id").is(key).and("nextAt").gt(Date.from(clock.instant()))),
                COLLECTION);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("expiresAt", Sort.Direction.ASC).expire(Duration.ZERO));
    }
}
