package dev.stoa.platform.events;

import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Indexed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events on their way out. Append in the transaction of the change they tell of; the relay sends
 * them after the commit.
 */
public final class Outbox implements Indexed {

    private static final String COLLECTION = "outbox";
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration POSTPONEMENT = Duration.ofSeconds(10);
    private static final String DELIVERED_TO = "deliveredTo";
    private static final String POSTPONED = "postponed.";

    private final MongoTemplate mongo;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;
    private final Wakeup wakeup;
    private final Supplier<@Nullable String> traceparent;

    Outbox(
            MongoTemplate mongo,
            JsonMapper json,
            Ids ids,
            Clock clock,
            Wakeup wakeup,
            Supplier<@Nullable String> traceparent) {
        this.mongo = mongo;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.wakeup = wakeup;
        this.traceparent = traceparent;
    }

    /**
     * @param event a record annotated with {@link EventType}
     * @param subject id of the aggregate
     * @param subjectVersion its version after the change
     */
    public void append(Record event, String subject, long subjectVersion) {
        appendAll(List.of(new Outgoing(event, subject, subjectVersion)));
    }

    /** See {@link #append}. */
    public record Outgoing(Record event, String subject, long subjectVersion) {}

    /** Many by one insert. */
    public void appendAll(List<Outgoing> events) {
        if (events.isEmpty()) {
            return;
        }
        var _ = mongo.insert(events.stream().map(this::row).toList(), COLLECTION);
        wakeAfterCommit();
    }

    private Document row(Outgoing outgoing) {
        var type = EventEnvelope.typeOf(outgoing.event().getClass());
        return new Document("_id", ids.next("evt"))
                .append("source", EventEnvelope.sourceOf(type))
                .append("type", type)
                .append("subject", outgoing.subject())
                .append("subjectVersion", outgoing.subjectVersion())
                .append("time", Date.from(clock.instant()))
                .append("data", json.writeValueAsString(outgoing.event()))
                .append("traceparent", traceparent.get());
    }

    List<EventEnvelope> unsent(int limit) {
        var query = Query.query(Criteria.where("sent").is(null)).with(Sort.by("_id")).limit(limit);
        return found(query);
    }

    void markSent(List<String> eventIds) {
        mongo.updateMulti(
                Query.query(Criteria.where("_id").in(eventIds)),
                Update.update("sent", Date.from(clock.instant())),
                COLLECTION);
    }

    /** What has not been sent, and how long the oldest of it has waited. */
    record Backlog(long events, Duration lag) {}

    Backlog backlog() {
        long waiting = mongo.count(Query.query(Criteria.where("sent").is(null)), COLLECTION);
        var lag =
                unsent(1).stream()
                        .map(oldest -> Duration.between(oldest.time(), clock.instant()))
                        .findFirst()
                        .orElse(Duration.ZERO);
        return new Backlog(waiting, lag);
    }

    /** Unsent events that a subgraph has not been given directly. */
    List<EventEnvelope> undelivered(String subgraph, int limit) {
        var due = Criteria.where(POSTPONED + subgraph).not().gt(Date.from(clock.instant()));
        var criteria =
                Criteria.where("sent").is(null).and(DELIVERED_TO).ne(subgraph).andOperator(due);
        return found(Query.query(criteria).with(Sort.by("_id")).limit(limit));
    }

    /** What all subgraphs have been given is sent. */
    void markDelivered(List<String> eventIds, String subgraph, Set<String> allSubgraphs) {
        var these = Criteria.where("_id").in(eventIds);
        mongo.updateMulti(
                Query.query(these), new Update().addToSet(DELIVERED_TO, subgraph), COLLECTION);
        mongo.updateMulti(
                Query.query(these.and("sent").is(null).and(DELIVERED_TO).all(allSubgraphs)),
                Update.update("sent", Date.from(clock.instant())),
                COLLECTION);
    }

    /** Lets other events go first for a while. */
    void postpone(String subgraph, List<String> eventIds) {
        if (!eventIds.isEmpty()) {
            mongo.updateMulti(
                    Query.query(Criteria.where("_id").in(eventIds)),
                    Update.update(
                            POSTPONED + subgraph, Date.from(clock.instant().plus(POSTPONEMENT))),
                    COLLECTION);
        }
    }

    /**
     * Marks what was sent since then as unsent, after the transport has lost it. Inboxes drop what
     * did arrive.
     */
    long resendSince(Instant time) {
        return mongo.updateMulti(
                        Query.query(Criteria.where("sent").gte(Date.from(time))),
                        new Update().unset("sent").unset(DELIVERED_TO),
                        COLLECTION)
                .getModifiedCount();
    }

    private List<EventEnvelope> found(Query query) {
        return mongo.find(query, Document.class, COLLECTION).stream()
                .map(Outbox::envelope)
                .toList();
    }

    private void wakeAfterCommit() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wakeup.signal();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wakeup.signal();
                    }
                });
    }

    private static EventEnvelope envelope(Document row) {
        return new EventEnvelope(
                row.getString("_id"),
                row.getString("source"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("subjectVersion"),
                row.getDate("time").toInstant(),
                row.getString("data"),
                row.getString("traceparent"));
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    /** What is unsent is not in the index of the expiry: who looks for it has but one to choose. */
    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index()
                        .on("sent", Sort.Direction.ASC)
                        .on("_id", Sort.Direction.ASC)
                        .named("unsent"),
                new Index()
                        .on("sent", Sort.Direction.ASC)
                        .named("expiryOfSent")
                        .sparse()
                        .expire(KEPT));
    }
}
