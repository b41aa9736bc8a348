package dev.stoa.order.checkout;

import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Gives out order numbers for people, each once. A number of a failed try stays unused. */
@Repository
class OrderNumbers {

    private static final String COLLECTION = "counters";
    private static final String LAST = "last";
    private static final long BEFORE_FIRST = 1000;

    private final MongoTemplate mongo;

    OrderNumbers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    String next() {
        var counter =
                mongo.findAndModify(
                        Query.query(Criteria.where("_id").is("orderNumbers")),
                        new Update().inc(LAST, 1L),
                        FindAndModifyOptions.options().upsert(true).returnNew(true),
                        Document.class,
                        COLLECTION);
        return Long.toString(BEFORE_FIRST + Objects.requireNonNull(counter).getLong(LAST));
    }
}
