package dev.stoa.catalog.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.util.List;
import java.util.Objects;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Customers who write reviews. */
@Repository
class Reviewers implements Indexed {

    private static final String REJECTED = "rejectedProductIds";

    private final MongoTemplate mongo;

    Reviewers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Lets one transaction at a time write what depends on both a customer's reviews and purchases:
     * neither of two that do not see each other could tell that the review is verified.
     */
    Reviewer takeTurn(String customerId) {
        return Objects.requireNonNull(
                mongo.findAndModify(
                        Query.query(where("_id").is(customerId)),
                        new Update().inc("turns", 1).setOnInsert(REJECTED, List.of()),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Reviewer.class));
    }

    /** A review that was rejected does not come back unread because its author deleted it. */
    void rememberRejection(Review review) {
        mongo.updateFirst(
                Query.query(where("_id").is(review.customerId())),
                new Update().addToSet(REJECTED, review.productId()),
                Reviewer.class);
    }

    void remove(String customerId) {
        mongo.remove(Query.query(where("_id").is(customerId)), Reviewer.class);
    }

    @Override
    public String collection() {
        return "reviewers";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
