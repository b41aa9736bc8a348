package dev.stoa.catalog.bulkexport;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.bulkimport.BulkImportStatus;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All exports. What a runner writes counts only while the export is still its own. */
@Repository
class BulkExports implements Indexed {

    private static final Keyset<BulkExport> NEWEST_FIRST =
            Keyset.byId(BulkExport.class, Direction.DESC, BulkExport::id);

    private final MongoTemplate mongo;
    private final Clock clock;

    BulkExports(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void add(BulkExport started) {
        mongo.insert(started);
    }

    Optional<BulkExport> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, BulkExport.class));
    }

    Connection<BulkExport> page(PageArguments page) {
        return NEWEST_FIRST.page(mongo, new Criteria(), page);
    }

    /** Shows how far it is; false when it is no longer the runner's. */
    boolean progress(BulkExport running, ExportCount count) {
        return change(running, counted(count));
    }

    boolean complete(BulkExport running, ExportCount count, long fileSize, Instant expiresAt) {
        return change(
                running,
                counted(count)
                        .set("status", BulkImportStatus.COMPLETED)
                        .set("endedAt", clock.instant())
                        .set("fileSize", fileSize)
                        .set("expiresAt", expiresAt));
    }

    void fail(BulkExport running, String failure) {
        change(running, ended(BulkImportStatus.FAILED).set("failure", failure));
    }

    /** Stops it, whoever runs it; does nothing when it is not running. */
    void cancel(String id) {
        var running = where("_id").is(id).and("status").is(BulkImportStatus.RUNNING);
        mongo.updateFirst(
                Query.query(running), ended(BulkImportStatus.CANCELLED), BulkExport.class);
    }

    /** Hands an export to a new runner whose own has been silent for so long. */
    Optional<BulkExport> takeOver(Duration silence, String runner) {
        var silentSince = Date.from(clock.instant().minus(silence));
        var forsaken =
                where("status").is(BulkImportStatus.RUNNING).and("heartbeatAt").lt(silentSince);
        return Optional.ofNullable(
                mongo.findAndModify(
                        Query.query(forsaken),
                        Update.update("heartbeatAt", clock.instant())
                                .set("runner", runner)
                                .inc("attempts", 1),
                        FindAndModifyOptions.options().returnNew(true),
                        BulkExport.class));
    }

    /** Those whose files are no longer kept, but still there. */
    List<BulkExport> expired(int limit) {
        var expired = where("expiresAt").lt(Date.from(clock.instant())).and("fileSize").ne(null);
        return mongo.find(Query.query(expired).limit(limit), BulkExport.class);
    }

    void noteRemoval(BulkExport expired) {
        mongo.updateFirst(
                Query.query(where("_id").is(expired.id())),
                new Update().unset("fileSize"),
                BulkExport.class);
    }

    private boolean change(BulkExport running, Update update) {
        var stillOurs =
                where("_id")
                        .is(running.id())
                        .and("status")
                        .is(BulkImportStatus.RUNNING)
                        .and("runner")
                        .is(running.runner());
        return mongo.updateFirst(Query.query(stillOurs), update, BulkExport.class).getMatchedCount()
                == 1;
    }

    private Update counted(ExportCount count) {
        return Update.update("heartbeatAt", clock.instant())
                .set("productsTotal", count.total())
                .set("productsExported", count.products())
                .set("productsLeftOut", count.leftOut())
                .set("variantsExported", count.variants());
    }

    private Update ended(BulkImportStatus status) {
        return Update.update("status", status).set("endedAt", clock.instant());
    }

    @Override
    public String collection() {
        return "bulkExports";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("status", Direction.ASC).on("heartbeatAt", Direction.ASC),
                new Index().on("expiresAt", Direction.ASC));
    }
}
