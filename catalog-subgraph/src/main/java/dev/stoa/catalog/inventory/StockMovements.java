package dev.stoa.catalog.inventory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.stereotype.Repository;

/** The ledger of all stock. Rows are only added, in the transaction that moves the stock. */
@Repository
public class StockMovements implements Indexed {

    private static final Keyset<StockMovement> NEWEST_FIRST =
            Keyset.byId(StockMovement.class, Direction.DESC, StockMovement::id);

    private final MongoTemplate mongo;
    private final Ids ids;

    StockMovements(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    /** Notes that the stock as it now is has moved by so many pieces. */
    void add(
            Stock moved,
            int delta,
            StockMovementReason reason,
            @Nullable String reference,
            @Nullable String note) {
        mongo.insert(
                new StockMovement(
                        ids.next("mov"),
                        moved.variantId(),
                        delta,
                        reason,
                        reference,
                        note,
                        moved.updatedAt()));
    }

    /** Notes where the stock of new variants came from. */
    public void addOpenings(Collection<Stock> openings, String importId) {
        var rows =
                openings.stream()
                        .filter(stock -> stock.onHand() != 0)
                        .map(stock -> opening(stock, importId))
                        .toList();
        if (!rows.isEmpty()) {
            var _ = mongo.insertAll(rows);
        }
    }

    private StockMovement opening(Stock stock, String importId) {
        return new StockMovement(
                ids.next("mov"),
                stock.variantId(),
                stock.onHand(),
                StockMovementReason.IMPORTED,
                importId,
                null,
                stock.updatedAt());
    }

    Connection<StockMovement> of(String variantId, PageArguments page) {
        return NEWEST_FIRST.page(mongo, where("variantId").is(variantId), page);
    }

    @Override
    public String collection() {
        return "stockMovements";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("variantId", Direction.ASC).on("_id", Direction.ASC));
    }
}
