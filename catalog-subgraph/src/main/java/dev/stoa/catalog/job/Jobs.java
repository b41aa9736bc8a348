package dev.stoa.catalog.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
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

/** All jobs of one kind. What a runner writes counts only while the job is still its own. */
public class Jobs<J extends Job> implements Indexed {

    private static final String STATUS = "status";
    private static final String HEARTBEAT_AT = "heartbeatAt";

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Class<J> kind;
    private final Keyset<J> newestFirst;

    public Jobs(MongoTemplate mongo, Clock clock, Class<J> kind) {
        this.mongo = mongo;
        this.clock = clock;
        this.kind = kind;
        this.newestFirst = Keyset.byId(kind, Direction.DESC, Job::id);
    }

    public void add(J started) {
        mongo.insert(started);
    }

    public Optional<J> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, kind));
    }

    public Connection<J> page(PageArguments page) {
        return newestFirst.page(mongo, new Criteria(), page);
    }

    /** Stops it, whoever runs it; does nothing when it is not running. */
    public void cancel(String id) {
        var running = where("_id").is(id).and(STATUS).is(JobStatus.RUNNING);
        mongo.updateFirst(Query.query(running), ended(JobStatus.CANCELLED), kind);
    }

    /** Shows how far it is; false when it is no longer the runner's. */
    public boolean progress(J running, Map<String, ?> shown) {
        return change(running, with(shown, alive()));
    }

    /** False when it is no longer the runner's. */
    public boolean complete(J running, Map<String, ?> result) {
        return change(running, with(result, ended(JobStatus.COMPLETED)));
    }

    public void fail(J running, @Nullable String reason) {
        change(running, ended(JobStatus.FAILED).set("failure", reason));
    }

    /** Shows that the runner lives; false when the job is no longer its own. */
    boolean beat(J running) {
        return change(running, alive());
    }

    /** Hands a job to a new runner whose own has been silent for so long. */
    Optional<J> takeOver(Duration silence, String runner) {
        var silentSince = Date.from(clock.instant().minus(silence));
        var forsaken = where(STATUS).is(JobStatus.RUNNING).and(HEARTBEAT_AT).lt(silentSince);
        return Optional.ofNullable(
                mongo.findAndModify(
                        Query.query(forsaken),
                        alive().set("runner", runner).inc("attempts", 1),
                        FindAndModifyOptions.options().returnNew(true),
                        kind));
    }

    /** False when the job is no longer the runner's. */
    private boolean change(J running, Update update) {
        var stillOurs =
                where("_id")
                        .is(running.id())
                        .and(STATUS)
                        .is(JobStatus.RUNNING)
                        .and("runner")
                        .is(running.runner());
        return mongo.updateFirst(Query.query(stillOurs), update, kind).getMatchedCount() == 1;
    }

    private static Update with(Map<String, ?> fields, Update update) {
        fields.forEach(update::set);
        return update;
    }

    private Update alive() {
        return Update.update(HEARTBEAT_AT, clock.instant());
    }

    private Update ended(JobStatus status) {
        return Update.update(STATUS, status).set("endedAt", clock.instant());
    }

    @Override
    public String collection() {
        return mongo.getCollectionName(kind);
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on(STATUS, Direction.ASC).on(HEARTBEAT_AT, Direction.ASC));
    }
}
