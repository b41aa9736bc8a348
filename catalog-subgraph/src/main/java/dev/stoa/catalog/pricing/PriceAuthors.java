package dev.stoa.catalog.pricing;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.change.Actor;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Knows who set or took away a price. It is asked where two want different ones, and stands beside
 * the prices in the database alone: those that are kept in memory have no authors.
 */
@Component
class PriceAuthors {

    private final MongoTemplate mongo;

    PriceAuthors(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * @param current what is there now; null where there is no price
     */
    Optional<PriceAuthor> of(String variantId, PriceChange place, @Nullable ListedPrice current) {
        return current == null
                ? whoTookAway(variantId, place)
                : Optional.of(new PriceAuthor(whoSet(variantId, current), current.since()));
    }

    private @Nullable Actor whoSet(String variantId, ListedPrice current) {
        var row =
                where("list")
                        .is(current.list())
                        .and("minQuantity")
                        .is(current.minQuantity())
                        .and("price.currency")
                        .is(current.price().currency().getCurrencyCode());
        var query = Query.query(where("_id").is(variantId).and("rows").elemMatch(row));
        query.fields().include("rows.$");
        var found = mongo.findOne(query, Document.class, "variantPrices");
        var setBy =
                found == null
                        ? null
                        : found.getList("rows", Document.class)
                                .getFirst()
                                .get(ListedPrices.SET_BY, Document.class);
        return setBy == null ? null : mongo.getConverter().read(Actor.class, setBy);
    }

    private Optional<PriceAuthor> whoTookAway(String variantId, PriceChange place) {
        var former =
                where("variantId")
                        .is(variantId)
                        .and("row.list")
                        .is(place.list())
                        .and("row.minQuantity")
                        .is(place.minQuantity())
                        .and("row.price.currency")
                        .is(place.currency().getCurrencyCode());
        var last = Query.query(former).with(Sort.by(Direction.DESC, "until")).limit(1);
        return Optional.ofNullable(mongo.findOne(last, EndedListedPrice.class))
                .map(ended -> new PriceAuthor(ended.endedBy(), ended.until()));
    }
}
