package dev.stoa.catalog.inventory;

import static dev.stoa.catalog.inventory.StockExpressions.keeping;
import static dev.stoa.catalog.inventory.StockExpressions.reservation;
import static dev.stoa.catalog.inventory.StockExpressions.reservationAt;
import static dev.stoa.catalog.inventory.StockExpressions.sellableAhead;
import static dev.stoa.catalog.inventory.StockExpressions.with;
import static dev.stoa.catalog.inventory.StockExpressions.without;
import static dev.stoa.catalog.inventory.Stocks.byId;
import static dev.stoa.catalog.inventory.Stocks.setting;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The holds: part of the stock they hold. */
@Repository
class StockHolds implements Indexed {

    private static final String RESERVATION = "reservations._id";
    private static final String UNTIL = "reservations.until";

    private final MongoTemplate mongo;
    private final Stocks stocks;

    StockHolds(MongoTemplate mongo, Stocks stocks) {
        this.mongo = mongo;
        this.stocks = stocks;
    }

    List<String> heldFor(String reservationId) {
        return idsOf(where(RESERVATION).is(reservationId), 1_000);
    }

    List<String> withHoldsOver(Instant now, int limit) {
        return idsOf(where(UNTIL).lte(Date.from(now)), limit);
    }

    /**
     * Holds pieces; empty when there are not enough, or the reservation is there already.
     *
     * @param preferred warehouses to take from first
     */
    Optional<Stock> hold(String variantId, Stock.Reservation wanted, List<String> preferred) {
        var enough =
                List.of(
                        new Document("available", new Document("$gte", wanted.quantity())),
                        new Document("continuesSelling", true),
                        new Document("isTracked", false),
                        new Document("$expr", sellableAhead(wanted.quantity())));
        return stocks.change(
                byId(variantId)
                        .append(RESERVATION, new Document("$ne", wanted.id()))
                        .append("$or", enough),
                setting("reservations", with(reservation(wanted, preferred))));
    }

    /**
     * Holds pieces that lie in this warehouse; empty when there are not enough, when they are not
     * out yet, or when the reservation is there already.
     */
    Optional<Stock> holdAt(String warehouseId, String variantId, Stock.Reservation wanted) {
        var there =
                new Document("warehouseId", warehouseId)
                        .append("available", new Document("$gte", wanted.quantity()));
        var enough =
                List.of(
                        new Document("places", new Document("$elemMatch", there)),
                        new Document("isTracked", false));
        var comesOut = new Document("$not", new Document("$gt", 0));
        return stocks.change(
                byId(variantId)
                        .append(RESERVATION, new Document("$ne", wanted.id()))
                        .append("ownPolicy.preOrder.open", comesOut)
                        .append("$or", enough),
                setting("reservations", with(reservationAt(wanted, warehouseId))));
    }

    /** Moves the end of a hold; false when it is not there. */
    boolean renew(String variantId, String reservationId, Instant until) {
        var held = Query.query(where("_id").is(variantId).and(RESERVATION).is(reservationId));
        var later = new Update().set("reservations.$.until", Date.from(until));
        return mongo.updateFirst(held, later, Stock.class).getMatchedCount() == 1;
    }

    Optional<Stock> release(String variantId, String reservationId) {
        return stocks.change(
                byId(variantId).append(RESERVATION, reservationId),
                setting("reservations", without(reservationId)));
    }

    Optional<Stock> releaseUntil(String variantId, Instant now) {
        var lasting = new Document("$gt", List.of("$$held.until", Date.from(now)));
        return stocks.change(
                byId(variantId).append(UNTIL, new Document("$lte", Date.from(now))),
                setting("reservations", keeping(lasting)));
    }

    private List<String> idsOf(Criteria criteria, int limit) {
        var query = Query.query(criteria).limit(limit);
        query.fields().include("_id");
        return mongo.find(query, Document.class, collection()).stream()
                .map(document -> document.getString("_id"))
                .sorted()
                .toList();
    }

    @Override
    public String collection() {
        return "stock";
    }

    /** Most stock is held for nobody, and then in neither. */
    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on(RESERVATION, Direction.ASC).named("heldFor").sparse(),
                new Index().on(UNTIL, Direction.ASC).named("heldUntil").sparse());
    }
}
