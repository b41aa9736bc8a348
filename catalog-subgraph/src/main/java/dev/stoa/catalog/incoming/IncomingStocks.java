package dev.stoa.catalog.incoming;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.warehouse.WarehouseContents;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class IncomingStocks implements Indexed, WarehouseContents {

    private static final String OPEN = IncomingStatus.EXPECTED.name();
    private static final Keyset<IncomingStock> SOONEST_FIRST =
            new Keyset<>(
                    IncomingStock.class,
                    "expectedAt",
                    Direction.ASC,
                    incoming -> Date.from(incoming.expectedAt()),
                    IncomingStock::id);
    private static final Revisions<IncomingStock> REVISIONS =
            new Revisions<>(IncomingStock.class, IncomingStock::id, IncomingStock::version);

    private final MongoTemplate mongo;

    IncomingStocks(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<IncomingStock> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, IncomingStock.class));
    }

    /** Null wants those of any status, variant or warehouse. */
    Connection<IncomingStock> page(
            @Nullable IncomingStatus status,
            @Nullable String variantId,
            @Nullable String warehouseId,
            PageArguments page) {
        var wanted = status == null ? new Criteria() : where("status").is(status.name());
        if (variantId != null) {
            wanted = wanted.and("variantId").is(variantId);
        }
        if (warehouseId != null) {
            wanted = wanted.and("warehouseId").is(warehouseId);
        }
        return SOONEST_FIRST.page(mongo, wanted, page);
    }

    /** When the next open one of this variant is expected; null when none is. */
    @Nullable Instant nextOf(String variantId) {
        var open = Query.query(where("variantId").is(variantId).and("status").is(OPEN));
        var next = mongo.findOne(open.with(Sort.by("expectedAt")), IncomingStock.class);
        return next == null ? null : next.expectedAt();
    }

    void add(IncomingStock incoming) {
        mongo.insert(incoming);
    }

    /** In the transaction that read it, so that nobody can have changed it meanwhile. */
    void replace(IncomingStock changed) {
        if (!REVISIONS.replace(mongo, changed)) {
            throw new OptimisticLockingFailureException("incoming stock " + changed.id());
        }
    }

    @Override
    public boolean holdsGoods(String warehouseId) {
        var open = where("warehouseId").is(warehouseId).and("status").is(OPEN);
        return mongo.exists(Query.query(open), IncomingStock.class);
    }

    @Override
    public String collection() {
        return "incomingStock";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                SOONEST_FIRST.index(),
                SOONEST_FIRST.index("status"),
                SOONEST_FIRST.index("variantId"),
                new Index().on("warehouseId", Direction.ASC).on("status", Direction.ASC));
    }
}
