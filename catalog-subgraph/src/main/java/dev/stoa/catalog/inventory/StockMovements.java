package dev.stoa.catalog.inventory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The ledger of all stock. Rows are only added, in the transaction that moves the stock. */
@Repository
public class StockMovements implements Indexed {

    private static final String COLLECTION = "stockMovements";

    private static final Keyset<StockMovement> NEWEST_FIRST =
            Keyset.byId(StockMovement.class, Direction.DESC, StockMovement::id);

    private final MongoTemplate mongo;
    private final Ids ids;

    StockMovements(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    /** Notes what the last change of this stock has moved: a row for each warehouse. */
    public void add(Stock moved, Cause cause) {
        insert(rows(moved, cause).toList());
    }

    /**
     * Why pieces moved.
     *
     * @param reference what caused it, such as an order
     * @param actorId the staff member who did it; null for what happens by itself
     */
    public record Cause(
            StockMovementReason reason,
            @Nullable String reference,
            @Nullable String note,
            @Nullable String actorId) {

        static Cause of(StockMovementReason reason, String reference) {
            return new Cause(reason, reference, null, null);
        }
    }

    /** Notes where the stock of new variants came from. */
    public void addOpenings(Collection<Stock> openings, String importId) {
        var cause = Cause.of(StockMovementReason.IMPORTED, importId);
        insert(openings.stream().flatMap(stock -> rows(stock, cause)).toList());
    }

    private void insert(List<StockMovement> rows) {
        if (!rows.isEmpty()) {
            var _ = mongo.insert(rows.stream().map(StockDocuments::of).toList(), COLLECTION);
        }
    }

    private Stream<StockMovement> rows(Stock moved, Cause cause) {
        return moved.moved().stream()
                .map(
                        pieces ->
                                new StockMovement(
                                        ids.next("mov"),
                                        moved.variantId(),
                                        pieces.warehouseId(),
                                        pieces.quantity(),
                                        cause.reason(),
                                        cause.reference(),
                                        cause.note(),
                                        cause.actorId(),
                                        moved.updatedAt()));
    }

    /** From where the pieces of an order were taken, by variant. */
    Map<String, List<Stock.Pieces>> soldWith(String orderId) {
        var sales = where("reference").is(orderId).and("reason").is(StockMovementReason.SOLD);
        return mongo.find(Query.query(sales).with(Sort.by("_id")), StockMovement.class).stream()
                .collect(
                        Collectors.groupingBy(
                                StockMovement::variantId,
                                Collectors.mapping(StockMovement::taken, Collectors.toList())));
    }

    /** Rows from before there were several warehouses are of the main one. */
    void placeInMain() {
        mongo.updateMulti(
                Query.query(where("warehouseId").is(null)),
                Update.update("warehouseId", Warehouse.MAIN),
                StockMovement.class);
    }

    Connection<StockMovement> of(
            String variantId, @Nullable String warehouseId, PageArguments page) {
        var wanted = where("variantId").is(variantId);
        if (warehouseId != null) {
            wanted = wanted.and("warehouseId").is(warehouseId);
        }
        return NEWEST_FIRST.page(mongo, wanted, page);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        var sales = where("reason").is(StockMovementReason.SOLD.name());
        return List.of(
                new Index().on("variantId", Direction.ASC).on("_id", Direction.ASC),
                new Index().on("reference", Direction.ASC).partial(PartialIndexFilter.of(sales)));
    }
}
