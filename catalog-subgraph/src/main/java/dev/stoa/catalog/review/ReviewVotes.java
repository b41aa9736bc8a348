package dev.stoa.catalog.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** One vote for each review and customer. One that was taken back stays, as none. */
@Repository
class ReviewVotes implements Indexed {

    private final MongoTemplate mongo;

    ReviewVotes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Puts a vote in place of the earlier one, and tells that one. */
    ReviewVoteChoice cast(String reviewId, String customerId, ReviewVoteChoice choice) {
        var earlier =
                mongo.findAndModify(
                        Query.query(where("_id").is(ReviewVote.idOf(reviewId, customerId))),
                        Update.update("choice", choice).setOnInsert("reviewId", reviewId),
                        FindAndModifyOptions.options().upsert(true),
                        ReviewVote.class);
        return earlier == null ? ReviewVoteChoice.NONE : earlier.choice();
    }

    Map<String, ReviewVoteChoice> choices(Collection<String> ids) {
        return mongo.find(Query.query(where("_id").in(ids)), ReviewVote.class).stream()
                .collect(Collectors.toMap(ReviewVote::id, ReviewVote::choice));
    }

    void removeOf(String reviewId) {
        mongo.remove(Query.query(where("reviewId").is(reviewId)), ReviewVote.class);
    }

    @Override
    public String collection() {
        return "reviewVotes";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("reviewId", Direction.ASC));
    }
}
