package dev.stoa.catalog.inventory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The stock of every variant. Each change is one conditional update of one document: never read,
 * check and write.
 */
@Repository
public class Stocks implements Indexed {

    private static final String COLLECTION = "stock";
    private static final int MOST_REMEMBERED = 20_000;
    private static final String RESERVATION = "reservations._id";
    private static final String UNTIL = "reservations.until";
    private static final Document SELLABLE =
            Document.parse(
                    "{$or: [{$not: '$isTracked'}, '$continuesSelling', {$gt: ['$available', 0]}]}");
    private static final Document AVAILABLE =
            Document.parse("{$subtract: ['$onHand', {$sum: '$reservations.quantity'}]}");
    private static final Keyset<Stock> LOWEST_FIRST =
            new Keyset<>(
                    Stock.class, "available", Direction.ASC, Stock::available, Stock::variantId);

    private final MongoTemplate mongo;
    private final Memory<Stock> memory;
    private final Clock clock;

    Stocks(MongoTemplate mongo, Memories memories, Clock clock) {
        this.mongo = mongo;
        this.memory = memories.byId(COLLECTION, MOST_REMEMBERED, this::ofAll);
        this.clock = clock;
    }

    /** As it was a moment ago: to show, never to sell by. */
    Map<String, Stock> shown(Collection<String> variantIds) {
        return memory.all(variantIds);
    }

    Optional<Stock> of(String variantId) {
        return Optional.ofNullable(mongo.findById(variantId, Stock.class));
    }

    Map<String, Stock> ofAll(Collection<String> variantIds) {
        return mongo.find(Query.query(where("_id").in(variantIds)), Stock.class).stream()
                .collect(Collectors.toMap(Stock::variantId, Function.identity()));
    }

    Connection<Stock> page(@Nullable List<String> variantIds, PageArguments page) {
        var wanted = variantIds == null ? new Criteria() : where("_id").in(variantIds);
        return LOWEST_FIRST.page(mongo, wanted, page);
    }

    List<String> heldFor(String reservationId) {
        return idsOf(where(RESERVATION).is(reservationId), 1_000);
    }

    List<String> withHoldsOver(Instant now, int limit) {
        return idsOf(where(UNTIL).lte(Date.from(now)), limit);
    }

    public void addAll(Collection<Stock> openings) {
        if (!openings.isEmpty()) {
            var _ = mongo.insertAll(openings);
        }
    }

    /** Holds pieces; empty when there are not enough, or the reservation is there already. */
    Optional<Stock> hold(String variantId, Stock.Reservation reservation) {
        var enough =
                List.of(
                        new Document("available", new Document("$gte", reservation.quantity())),
                        new Document("continuesSelling", true),
                        new Document("isTracked", false));
        var held =
                new Document("_id", reservation.id())
                        .append("quantity", reservation.quantity())
                        .append("until", Date.from(reservation.until()));
        return change(
                byId(variantId)
                        .append(RESERVATION, new Document("$ne", reservation.id()))
                        .append("$or", enough),
                new Document(
                        "reservations",
                        new Document(
                                "$concatArrays",
                                List.of("$reservations", List.of(literal(held))))));
    }

    /** Moves the end of a hold; false when it is not there. */
    boolean renew(String variantId, String reservationId, Instant until) {
        var held = Query.query(where("_id").is(variantId).and(RESERVATION).is(reservationId));
        var later = new Update().set("reservations.$.until", Date.from(until));
        return mongo.updateFirst(held, later, Stock.class).getMatchedCount() == 1;
    }

    Optional<Stock> release(String variantId, String reservationId) {
        return change(
                byId(variantId).append(RESERVATION, reservationId),
                new Document("reservations", without(reservationId)));
    }

    Optional<Stock> releaseUntil(String variantId, Instant now) {
        return change(
                byId(variantId).append(UNTIL, new Document("$lte", Date.from(now))),
                new Document(
                        "reservations",
                        keeping(new Document("$gt", List.of("$$held.until", Date.from(now))))));
    }

    /**
     * Takes sold pieces off, and with them the hold they were sold from, should it still be there.
     */
    Optional<Stock> sell(String variantId, String reservationId, int quantity) {
        return change(
                byId(variantId),
                new Document("reservations", without(reservationId))
                        .append("onHand", counted(-quantity)));
    }

    /** Puts sold pieces back. */
    Optional<Stock> restock(String variantId, int quantity) {
        return change(byId(variantId), new Document("onHand", counted(quantity)));
    }

    /** Adds pieces or takes them off; empty when there are not as many. */
    Optional<Stock> adjust(String variantId, int delta) {
        var filter = byId(variantId);
        if (delta < 0) {
            filter.append("onHand", new Document("$gte", -delta));
        }
        return change(filter, new Document("onHand", sum("$onHand", delta)));
    }

    /** Sets the pieces counted; empty when there are no longer as many as were expected. */
    Optional<Stock> count(String variantId, int expected, int counted) {
        return change(byId(variantId).append("onHand", expected), new Document("onHand", counted));
    }

    private Optional<Stock> change(Document filter, Document fields) {
        var pipeline =
                List.of(
                        set(new Document("wasSellable", SELLABLE)),
                        set(fields.append("updatedAt", Date.from(clock.instant()))),
                        set(new Document("available", AVAILABLE)));
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var changed =
                mongo.execute(
                        Stock.class, stock -> stock.findOneAndUpdate(filter, pipeline, options));
        memory.forget(filter.getString("_id"));
        return changed == null
                ? Optional.empty()
                : Optional.of(mongo.getConverter().read(Stock.class, changed));
    }

    private List<String> idsOf(Criteria criteria, int limit) {
        var query = Query.query(criteria).limit(limit);
        query.fields().include("_id");
        return mongo.find(query, Document.class, collection()).stream()
                .map(document -> document.getString("_id"))
                .sorted()
                .toList();
    }

    /** A value from outside must not be read as an expression. */
    private static Document literal(Object value) {
        return new Document("$literal", value);
    }

    private static Document byId(String variantId) {
        return new Document("_id", variantId);
    }

    private static Document set(Document fields) {
        return new Document("$set", fields);
    }

    private static Document sum(String field, int delta) {
        return new Document("$add", List.of(field, delta));
    }

    /** What the shop does not count never changes by a sale. */
    private static Document counted(int delta) {
        return new Document("$cond", List.of("$isTracked", sum("$onHand", delta), "$onHand"));
    }

    private static Document without(String reservationId) {
        return keeping(new Document("$ne", List.of("$$held._id", literal(reservationId))));
    }

    private static Document keeping(Document condition) {
        return new Document(
                "$filter",
                new Document("input", "$reservations")
                        .append("as", "held")
                        .append("cond", condition));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("available", Direction.ASC).on("_id", Direction.ASC),
                new Index().on(RESERVATION, Direction.ASC),
                new Index().on(UNTIL, Direction.ASC));
    }
}
