package dev.stoa.catalog.recommendation;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** One taste for each customer who bought or chose something, and for each guest who refused. */
@Repository
class Tastes implements Indexed {

    static final int MOST_BOUGHT = 50;

    private static final String BOUGHT = "bought";
    private static final String REFUSED = "isRefused";

    private final MongoTemplate mongo;

    Tastes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Taste of(Person person) {
        return Objects.requireNonNullElse(
                mongo.findById(person.key(), Taste.class), Taste.unknown(person));
    }

    /** Nothing happens to those who refused. Part of the caller's transaction. */
    void bought(String customerId, List<String> productIds) {
        var query = Query.query(where("_id").is(customerId));
        query.fields().include(REFUSED, BOUGHT);
        var taste = mongo.findOne(query, Taste.class);
        if (taste == null) {
            mongo.insert(new Taste(customerId, false, cut(productIds), null));
        } else if (!taste.isRefused()) {
            var all = new LinkedHashSet<>(productIds);
            all.addAll(taste.bought());
            mongo.updateFirst(query, Update.update(BOUGHT, cut(List.copyOf(all))), Taste.class);
        }
    }

    private static List<String> cut(List<String> newestFirst) {
        return newestFirst.stream().limit(MOST_BOUGHT).toList();
    }

    void remove(String personKey) {
        mongo.remove(Query.query(where("_id").is(personKey)), Taste.class);
    }

    /** From now on; what was remembered is forgotten. */
    void put(Taste taste) {
        try {
            mongo.save(taste);
        } catch (DuplicateKeyException e) {
            mongo.save(taste); // An order was faster with the first word about this customer.
        }
    }

    @Override
    public String collection() {
        return "tastes";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("expiresAt", Direction.ASC).expire(Duration.ZERO));
    }
}
