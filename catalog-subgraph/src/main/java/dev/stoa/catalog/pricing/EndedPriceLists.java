package dev.stoa.catalog.pricing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Price lists that are gone, until their prices are. */
@Repository
class EndedPriceLists implements Indexed {

    private static final String HELD_AT = "heldAt";

    private final MongoTemplate mongo;

    EndedPriceLists(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** In the transaction that takes the list away. */
    void add(String handle, Instant now, Actor by) {
        mongo.insert(new EndedPriceList(handle, now, by, now));
    }

    /** So that only one takes the next prices away; empty when none are left. */
    Optional<EndedPriceList> hold(String handle, Instant now) {
        return Optional.ofNullable(
                mongo.findAndModify(
                        byHandle(handle), Update.update(HELD_AT, now), EndedPriceList.class));
    }

    /** One that nobody has held since. */
    Optional<EndedPriceList> leftSince(Instant moment) {
        var left = Query.query(where(HELD_AT).lte(moment)).with(Sort.by(HELD_AT)).limit(1);
        return mongo.find(left, EndedPriceList.class).stream().findFirst();
    }

    void remove(String handle) {
        mongo.remove(byHandle(handle), EndedPriceList.class);
    }

    private static Query byHandle(String handle) {
        return Query.query(where("_id").is(handle));
    }

    @Override
    public String collection() {
        return "endedPriceLists";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on(HELD_AT, Direction.ASC));
    }
}
