package dev.stoa.catalog.review;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * One report for each review and customer, kept when it is settled: nobody can report a review
 * again and again.
 */
@Repository
class ReviewReports implements Indexed {

    private final MongoTemplate mongo;

    ReviewReports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    boolean isFiled(ReviewReport report) {
        return mongo.exists(Query.query(where("_id").is(report.id())), ReviewReport.class);
    }

    void add(ReviewReport report) {
        mongo.insert(report);
    }

    /** Those that nobody has decided on, by review, the oldest first. */
    Map<String, List<ReviewReport>> open(Collection<String> reviewIds) {
        var query = Query.query(openOf(reviewIds)).with(Sort.by("reportedAt", "_id"));
        return mongo.find(query, ReviewReport.class).stream()
                .collect(Collectors.groupingBy(ReviewReport::reviewId));
    }

    void settle(String reviewId) {
        mongo.updateMulti(
                Query.query(openOf(List.of(reviewId))),
                Update.update("isOpen", false),
                ReviewReport.class);
    }

    void removeOf(String reviewId) {
        mongo.remove(Query.query(where("reviewId").is(reviewId)), ReviewReport.class);
    }

    private static Criteria openOf(Collection<String> reviewIds) {
        return where("reviewId").in(reviewIds).and("isOpen").is(true);
    }

    @Override
    public String collection() {
        return "reviewReports";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("reviewId", Direction.ASC).on("isOpen", Direction.ASC));
    }
}
