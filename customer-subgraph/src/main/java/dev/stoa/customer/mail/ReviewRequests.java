package dev.stoa.customer.mail;

import dev.stoa.customer.erasure.PersonalRecords;
import dev.stoa.platform.mongo.Indexed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Whom to ask for reviews, and when. */
@Repository
class ReviewRequests implements Indexed, PersonalRecords {

    /** Longer than asking takes: who has not reported back by then has been cut off. */
    private static final Duration TURN = Duration.ofMinutes(5);

    private final MongoTemplate mongo;

    ReviewRequests(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void add(ReviewRequest request) {
        mongo.save(request);
    }

    /** One that is due, for one who asks alone for a while; until {@link #done} it comes again. */
    Optional<ReviewRequest> take(Instant now) {
        var due = Query.query(Criteria.where("dueAt").lte(now)).with(Sort.by("dueAt")).limit(1);
        return Optional.ofNullable(
                mongo.findAndModify(
                        due, Update.update("dueAt", now.plus(TURN)), ReviewRequest.class));
    }

    void done(ReviewRequest request) {
        mongo.remove(request);
    }

    @Override
    public void erase(String customerId) {
        mongo.remove(Query.query(Criteria.where("customerId").is(customerId)), ReviewRequest.class);
    }

    @Override
    public String collection() {
        return "reviewRequests";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("dueAt", Sort.Direction.ASC),
                new Index().on("customerId", Sort.Direction.ASC));
    }
}
