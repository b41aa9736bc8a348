package dev.stoa.customer.mail;

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

/** What was sent, and what is being sent. */
@Repository
class SentMails implements Indexed {

    private static final String COLLECTION = "sentMails";
    private static final Duration KEPT = Duration.ofDays(90);

    /** Longer than any send takes: who has not reported back by then has been cut off. */
    private static final Duration LONGEST_SEND = Duration.ofMinutes(1);

    private final MongoTemplate mongo;
    private final Clock clock;

    SentMails(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** True for the one who is to send the mail; again when that one was cut off. */
    boolean begin(String mailId) {
        var now = clock.instant();
        try {
            mongo.insert(new Document("_id", mailId).append("begunAt", Date.from(now)), COLLECTION);
            return true;
        } catch (DuplicateKeyException e) {
            return mongo.updateFirst(
                                    Query.query(
                                            Criteria.where("_id")
                                                    .is(mailId)
                                                    .and("sentAt")
                                                    .is(null)
                                                    .and("begunAt")
                                                    .lt(Date.from(now.minus(LONGEST_SEND)))),
                                    Update.update("begunAt", Date.from(now)),
                                    COLLECTION)
                            .getModifiedCount()
                    == 1;
        }
    }

    boolean isSent(String mailId) {
        return mongo.exists(
                Query.query(Criteria.where("_id").is(mailId).and("sentAt").ne(null)), COLLECTION);
    }

    void markSent(String mailId) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(mailId)),
                Update.update("sentAt", Date.from(clock.instant())),
                COLLECTION);
    }

    /** The send has failed: it may be tried again at once. */
    void giveUp(String mailId) {
        mongo.remove(
                Query.query(Criteria.where("_id").is(mailId).and("sentAt").is(null)), COLLECTION);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("begunAt", Sort.Direction.ASC).expire(KEPT));
    }
}
