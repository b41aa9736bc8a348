package dev.stoa.catalog.inventory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.inventory.StockReservation.Status;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** What is held, as a list of its own; each row is a part of the stock it holds. */
@Repository
class StockReservations {

    private static final String UNTIL = "reservations.until";
    private static final Keyset<StockReservation> SOONEST_FIRST =
            new Keyset<>(
                    StockReservation.class,
                    "expiresAt",
                    Direction.ASC,
                    held -> Date.from(held.expiresAt()),
                    StockReservation::id);
    private static final Document AS_ROW =
            new Document("_id", new Document("$concat", List.of("$_id", ".", "$reservations._id")))
                    .append("reservationId", "$reservations._id")
                    .append("variantId", "$_id")
                    .append("quantity", "$reservations.quantity")
                    .append("expiresAt", "$" + UNTIL)
                    .append("from", "$reservations.from");

    private final MongoTemplate mongo;
    private final Clock clock;

    StockReservations(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Null wants those of any variant, warehouse or status. */
    Connection<StockReservation> page(
            @Nullable String variantId,
            @Nullable String warehouseId,
            @Nullable Status status,
            PageArguments page) {
        var wanted = variantId == null ? new Criteria() : where("variantId").is(variantId);
        if (warehouseId != null) {
            wanted = wanted.and("from.warehouseId").is(warehouseId);
        }
        var filter = wanted;
        var held = held(variantId, status);
        return SOONEST_FIRST.page(
                filter,
                page,
                query -> rows(held, query),
                () -> count(held, filter.getCriteriaObject()));
    }

    /** The moment is no part of what a cursor belongs to. */
    private Document held(@Nullable String variantId, @Nullable Status status) {
        var held = new Document(UNTIL, time(status));
        return variantId == null ? held : held.append("_id", variantId);
    }

    private Document time(@Nullable Status status) {
        var now = Date.from(clock.instant());
        return switch (status) {
            case null -> new Document("$gt", new Date(0));
            case ACTIVE -> new Document("$gt", now);
            case EXPIRED -> new Document("$lte", now);
        };
    }

    private List<StockReservation> rows(Document held, Query query) {
        var stages = stages(held, query.getQueryObject());
        stages.add(new Document("$sort", query.getSortObject()));
        stages.add(new Document("$limit", query.getLimit()));
        return read(stages).stream()
                .map(row -> mongo.getConverter().read(StockReservation.class, row))
                .toList();
    }

    private long count(Document held, Document filter) {
        var stages = stages(held, filter);
        stages.add(new Document("$count", "all"));
        return read(stages).stream().mapToInt(row -> row.getInteger("all")).sum();
    }

    /** Other holds of the same stock are no rows: the time is asked of each once more. */
    private static List<Document> stages(Document held, Document filter) {
        return new ArrayList<>(
                List.of(
                        new Document("$match", held),
                        new Document("$unwind", "$reservations"),
                        new Document("$match", held),
                        new Document("$project", AS_ROW),
                        new Document("$match", filter)));
    }

    private List<Document> read(List<Document> stages) {
        return mongo.getCollection(mongo.getCollectionName(Stock.class))
                .aggregate(stages)
                .into(new ArrayList<>());
    }
}
