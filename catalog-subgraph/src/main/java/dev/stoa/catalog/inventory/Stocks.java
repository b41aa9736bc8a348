package dev.stoa.catalog.inventory;

import static dev.stoa.catalog.inventory.LowStockExpressions.lowness;
import static dev.stoa.catalog.inventory.StockExpressions.before;
import static dev.stoa.catalog.inventory.StockExpressions.moved;
import static dev.stoa.catalog.inventory.StockExpressions.placesCounted;
import static dev.stoa.catalog.inventory.StockExpressions.placesLess;
import static dev.stoa.catalog.inventory.StockExpressions.placesWith;
import static dev.stoa.catalog.inventory.StockExpressions.sold;
import static dev.stoa.catalog.inventory.StockExpressions.without;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.memory.Keeping;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * The stock of every variant. Each change is one conditional update of one document: never read,
 * check and write.
 */
@Repository
public class Stocks implements Indexed {

    private static final String COLLECTION = "stock";
    private static final int MOST_REMEMBERED = 600_000;
    private static final String WAREHOUSE = "places.warehouseId";
    static final Keyset<Stock> LOWEST_FIRST =
            new Keyset<>(
                    Stock.class, "available", Direction.ASC, Stock::available, Stock::variantId);

    private final MongoTemplate mongo;
    private final Memory<Supply> memory;
    private final Clock clock;
    private final int lowStock;

    Stocks(
            MongoTemplate mongo,
            Memories memories,
            Clock clock,
            @Value("${stoa.inventory.low-stock}") int lowStock) {
        this.mongo = mongo;
        this.memory = memories.learnt(COLLECTION, Keeping.shared(MOST_REMEMBERED), this::supplies);
        this.clock = clock;
        this.lowStock = lowStock;
    }

    /** As it was a moment ago: to show, never to sell by. */
    public Map<String, Supply> shown(Collection<String> variantIds) {
        return memory.all(variantIds);
    }

    /** As it is now. */
    Map<String, Supply> supplies(Collection<String> variantIds) {
        return ofAll(variantIds).values().stream()
                .collect(Collectors.toMap(Stock::variantId, Stock::supply));
    }

    void forget(String variantId) {
        memory.forget(variantId);
    }

    Optional<Stock> of(String variantId) {
        return Optional.ofNullable(mongo.findById(variantId, Stock.class));
    }

    public Map<String, Stock> ofAll(Collection<String> variantIds) {
        return mongo.find(Query.query(where("_id").in(variantIds)), Stock.class).stream()
                .collect(Collectors.toMap(Stock::variantId, Function.identity()));
    }

    /** Null wants all of them. */
    Connection<Stock> page(
            @Nullable List<String> variantIds, @Nullable String warehouseId, PageArguments page) {
        var wanted = variantIds == null ? new Criteria() : where("_id").in(variantIds);
        if (warehouseId != null) {
            wanted = wanted.and(WAREHOUSE).is(warehouseId);
        }
        return LOWEST_FIRST.page(mongo, wanted, page);
    }

    /** Stock from before there were several warehouses is in the main one. */
    void placeInMain() {
        var here = new Document("warehouseId", Warehouse.MAIN);
        var place =
                new Document(here).append("onHand", "$onHand").append("available", "$available");
        var from = List.of(new Document(here).append("quantity", "$$held.quantity"));
        var held = new Document("$mergeObjects", List.of("$$held", new Document("from", from)));
        var reservations =
                new Document("input", "$reservations").append("as", "held").append("in", held);
        var fields =
                new Document("places", List.of(place))
                        .append("moved", List.of())
                        .append("reservations", new Document("$map", reservations));
        mongo.getCollection(COLLECTION)
                .updateMany(new Document("places", null), List.of(setting("$set", fields)));
    }

    public void addAll(Collection<Stock> openings) {
        if (!openings.isEmpty()) {
            var _ = mongo.insert(openings.stream().map(StockDocuments::of).toList(), COLLECTION);
            openings.forEach(opening -> memory.forget(opening.variantId()));
        }
    }

    /** Takes the stock of a variant away; false while there are pieces of it, or some are held. */
    boolean removeEmpty(String variantId) {
        var empty = where("_id").is(variantId).and("onHand").is(0).and("reservations").size(0);
        long gone = mongo.remove(Query.query(empty), Stock.class).getDeletedCount();
        memory.forget(variantId);
        return gone == 1;
    }

    /**
     * Takes sold pieces off, and with them the hold they were sold from; should it not be there any
     * more, from the preferred warehouses first.
     */
    Optional<Stock> sell(
            String variantId, String reservationId, int quantity, List<String> preferred) {
        return change(
                byId(variantId),
                setting("taken", sold(reservationId, quantity, preferred))
                        .append("reservations", without(reservationId)),
                setting("places", placesLess("$taken")));
    }

    /** Puts sold pieces back. What the shop does not count never changes by that. */
    Optional<Stock> restock(String variantId, List<Stock.Pieces> back) {
        return change(
                byId(variantId).append("isTracked", true), setting("places", placesWith(back)));
    }

    /** Adds pieces or takes them off; empty when there are not as many in this warehouse. */
    public Optional<Stock> adjust(String variantId, Stock.Pieces delta) {
        return change(
                having(variantId, delta, "onHand"), setting("places", placesWith(List.of(delta))));
    }

    void expect(String variantId, @Nullable Instant at) {
        var until = at == null ? "$$REMOVE" : Date.from(at);
        var _ = change(byId(variantId), setting("expectedAt", until));
    }

    /** Sets the pieces counted; empty when there are no longer as many as were expected. */
    Optional<Stock> count(String variantId, String warehouseId, int expected, int counted) {
        var delta = new Stock.Pieces(warehouseId, counted - expected);
        var asExpected = new Document("warehouseId", warehouseId).append("onHand", expected);
        var filter =
                expected == 0
                        ? byId(variantId)
                                .append("$or", List.of(placed(asExpected), absent(warehouseId)))
                        : byId(variantId).append("places", placed(asExpected).get("places"));
        return change(filter, setting("places", placesWith(List.of(delta))));
    }

    /** Pieces are only taken where there are as many. */
    private static Document having(String variantId, Stock.Pieces delta, String field) {
        var filter = byId(variantId);
        if (delta.quantity() >= 0) {
            return filter;
        }
        var enough =
                new Document("warehouseId", delta.warehouseId())
                        .append(field, new Document("$gte", -delta.quantity()));
        return filter.append("places", placed(enough).get("places"));
    }

    private static Document placed(Document wanted) {
        return new Document("places", new Document("$elemMatch", wanted));
    }

    private static Document absent(String warehouseId) {
        return new Document("places.warehouseId", new Document("$ne", warehouseId));
    }

    /**
     * Changes one variant's stock, if the filter still fits, and all that follows from the change.
     *
     * @param filter begins with the id
     */
    Optional<Stock> change(Document filter, Document... steps) {
        var pipeline = new ArrayList<Document>();
        pipeline.add(setting("$set", before(lowStock)));
        List.of(steps).forEach(step -> pipeline.add(setting("$set", step)));
        pipeline.add(setting("$set", setting("places", placesCounted())));
        pipeline.add(setting("$set", totals()));
        pipeline.add(setting("$set", lowness(lowStock, clock.instant())));
        pipeline.add(new Document("$unset", List.of("before", "wasLow", "taken")));
        var options = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var changed =
                mongo.execute(
                        Stock.class, stock -> stock.findOneAndUpdate(filter, pipeline, options));
        memory.forget(filter.getString("_id"));
        return changed == null
                ? Optional.empty()
                : Optional.of(mongo.getConverter().read(Stock.class, changed));
    }

    private Document totals() {
        return setting("onHand", new Document("$sum", "$places.onHand"))
                .append("available", new Document("$sum", "$places.available"))
                .append("moved", moved())
                .append("updatedAt", Date.from(clock.instant()));
    }

    static Document byId(String variantId) {
        return new Document("_id", variantId);
    }

    static Document setting(String field, Object value) {
        return new Document(field, value);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(LOWEST_FIRST.index(), LOWEST_FIRST.index(WAREHOUSE));
    }
}
