package dev.stoa.catalog.pricing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Times in which price lists counted. */
@Repository
class Seasons implements Indexed {

    private static final int MOST = 5_000;

    private final MongoTemplate mongo;
    private final Ids ids;

    Seasons(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    /** Those that ended after the moment. */
    List<Season> endedAfter(Instant moment) {
        var query = Query.query(where("until").gt(moment)).limit(MOST);
        return mongo.find(query, Season.class);
    }

    /** Keeps the time a list has counted under conditions that now end. */
    void keep(PriceList list, Instant now) {
        list.season(now).ifPresent(season -> mongo.insert(season.withId(ids.next("pse"))));
    }

    @Override
    public String collection() {
        return "priceListSeasons";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("until", Direction.ASC));
    }
}
