package dev.stoa.catalog.bulkimport;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All imports. What a runner writes counts only while the import is still its own. */
@Repository
class BulkImports implements Indexed {

    private static final Keyset<BulkImport> NEWEST_FIRST =
            Keyset.byId(BulkImport.class, Direction.DESC, BulkImport::id);

    private final MongoTemplate mongo;
    private final Clock clock;

    BulkImports(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void add(BulkImport started) {
        mongo.insert(started);
    }

    Optional<BulkImport> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, BulkImport.class));
    }

    Connection<BulkImport> page(PageArguments page) {
        return NEWEST_FIRST.page(mongo, new Criteria(), page);
    }

    /** Shows how far it is; false when it is no longer the runner's. */
    boolean progress(BulkImport running, ImportTally tally) {
        return change(running, alive().set("tally", tally));
    }

    /** Shows that the runner lives; false when the import is no longer its own. */
    boolean beat(BulkImport running) {
        return change(running, alive());
    }

    void end(BulkImport running, BulkImportStatus status, @Nullable String failure) {
        change(running, ended(status).set("failure", failure));
    }

    /** Stops it, whoever runs it; false when it is not running. */
    boolean cancel(String id) {
        var running = Query.query(where("_id").is(id).and("status").is(BulkImportStatus.RUNNING));
        return mongo.updateFirst(running, ended(BulkImportStatus.CANCELLED), BulkImport.class)
                        .getMatchedCount()
                == 1;
    }

    /** Hands an import to a new runner whose own has been silent for so long. */
    Optional<BulkImport> takeOver(Duration silence, String runner) {
        var silentSince = Date.from(clock.instant().minus(silence));
        var forsaken =
                Query.query(
                        where("status")
                                .is(BulkImportStatus.RUNNING)
                                .and("heartbeatAt")
                                .lt(silentSince));
        return Optional.ofNullable(
                mongo.findAndModify(
                        forsaken,
                        alive().set("runner", runner).inc("attempts", 1),
                        FindAndModifyOptions.options().returnNew(true),
                        BulkImport.class));
    }

    private boolean change(BulkImport running, Update update) {
        var stillOurs =
                where("_id")
                        .is(running.id())
                        .and("status")
                        .is(BulkImportStatus.RUNNING)
                        .and("runner")
                        .is(running.runner());
        return mongo.updateFirst(Query.query(stillOurs), update, BulkImport.class).getMatchedCount()
                == 1;
    }

    private Update alive() {
        return Update.update("heartbeatAt", clock.instant());
    }

    private Update ended(BulkImportStatus status) {
        return Update.update("status", status).set("endedAt", clock.instant());
    }

    @Override
    public String collection() {
        return "bulkImports";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("status", Direction.ASC).on("heartbeatAt", Direction.ASC));
    }
}
