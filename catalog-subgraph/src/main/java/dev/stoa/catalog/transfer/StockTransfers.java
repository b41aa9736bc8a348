package dev.stoa.catalog.transfer;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.warehouse.WarehouseContents;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class StockTransfers implements Indexed, WarehouseContents {

    private static final Keyset<StockTransfer> NEWEST_FIRST =
            Keyset.byId(StockTransfer.class, Direction.DESC, StockTransfer::id);
    private static final List<String> OPEN =
            List.of(TransferStatus.PENDING.name(), TransferStatus.IN_TRANSIT.name());
    private static final Revisions<StockTransfer> REVISIONS =
            new Revisions<>(StockTransfer.class, StockTransfer::id, StockTransfer::version);

    private final MongoTemplate mongo;

    StockTransfers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<StockTransfer> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, StockTransfer.class));
    }

    /** Null wants those of any status, or of any warehouse. */
    Connection<StockTransfer> page(
            @Nullable TransferStatus status, @Nullable String warehouseId, PageArguments page) {
        var wanted = warehouseId == null ? new Criteria() : between(warehouseId);
        if (status != null) {
            wanted = wanted.and("status").is(status.name());
        }
        return NEWEST_FIRST.page(mongo, wanted, page);
    }

    void add(StockTransfer transfer) {
        mongo.insert(transfer);
    }

    /** In the transaction that read it, so that nobody can have changed it meanwhile. */
    void replace(StockTransfer changed) {
        if (!REVISIONS.replace(mongo, changed)) {
            throw new OptimisticLockingFailureException("transfer " + changed.id());
        }
    }

    @Override
    public boolean holdsGoods(String warehouseId) {
        return mongo.exists(
                Query.query(between(warehouseId).and("status").in(OPEN)), StockTransfer.class);
    }

    private static Criteria between(String warehouseId) {
        return new Criteria()
                .orOperator(
                        where("fromWarehouseId").is(warehouseId),
                        where("toWarehouseId").is(warehouseId));
    }

    @Override
    public String collection() {
        return "stockTransfers";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("status", Direction.ASC).on("_id", Direction.ASC),
                new Index().on("fromWarehouseId", Direction.ASC).on("_id", Direction.ASC),
                new Index().on("toWarehouseId", Direction.ASC).on("_id", Direction.ASC));
    }
}
