package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.ledger.Journal.Line;
import dev.stoa.stripesandbox.protocol.Json;
import dev.stoa.stripesandbox.protocol.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call's view of the ledger. What {@link #find} returns is a copy; a change counts only when
 * {@link #put} back.
 */
public final class Transaction {

    /** The version stripe-java 33.3 is pinned to; events are rendered in it. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private record Key(Kind kind, String id) {}

    private final Ledger ledger;
    private final Origin origin;
    private final Clock clock;
    private final Ids ids;
    private final Map<Key, byte[]> changes = new LinkedHashMap<>();
    private final List<ObjectNode> events = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    Transaction(Ledger ledger, Origin origin, Clock clock, Ids ids) {
        this.ledger = ledger;
        this.origin = origin;
        this.clock = clock;
        this.ids = ids;
    }

    public Instant instant() {
        return clock.instant();
    }

    /** The present as Stripe writes it. */
    public long now() {
        return instant().getEpochSecond();
    }

    public Ids ids() {
        return ids;
    }

    /** A blank object of this kind with a new id, created now. */
    public ObjectNode create(Kind kind) {
        ObjectNode object = Shapes.blank(kind.objectName());
        object.put("id", ids.next(kind));
        object.put("created", now());
        return object;
    }

    public Optional<ObjectNode> find(Kind kind, @Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        byte[] changed = changes.get(new Key(kind, id));
        return Optional.ofNullable(changed == null ? ledger.read(kind, id) : changed)
                .map(Json::parse);
    }

    /** The object named in the path; 404 when there is none. */
    public ObjectNode get(Kind kind, String id, String param) {
        return find(kind, id).orElseThrow(() -> Refusal.noSuch(404, kind.spokenName(), id, param));
    }

    /** The object named by a parameter; 400 when there is none. */
    public ObjectNode getReferenced(Kind kind, String id, String param) {
        return find(kind, id).orElseThrow(() -> Refusal.noSuch(400, kind.spokenName(), id, param));
    }

    public Stream<ObjectNode> newestFirst(Kind kind) {
        return ledger.idsNewestFirst(kind).stream().flatMap(id -> find(kind, id).stream());
    }

    public void put(Kind kind, ObjectNode object) {
        put(kind, Json.required(object, "id"), object);
    }

    /** For the sandbox's own records, which lie under another object's id. */
    public void put(Kind kind, String id, ObjectNode object) {
        changes.put(new Key(kind, id), Json.compact(object));
    }

    /** Writes down an event and, when this transaction holds, sends it to the webhook. */
    public void record(String type, ObjectNode object) {
        record(type, object, null);
    }

    public void record(String type, ObjectNode object, @Nullable ObjectNode previous) {
        ObjectNode event = create(Kind.EVENT);
        event.put("api_version", API_VERSION);
        ObjectNode data = event.putObject("data");
        data.set("object", object.deepCopy());
        if (previous != null) {
            data.set("previous_attributes", previous);
        }
        event.put("pending_webhooks", ledger.receivers());
        event.putObject("request")
                .put("id", origin.requestId())
                .put("idempotency_key", origin.idempotencyKey());
        event.put("type", type);
        put(Kind.EVENT, event);
        events.add(event);
    }

    /** Runs once the changes are safe, under the lock still: only start something. */
    void afterCommit(Runnable work) {
        afterwards.add(work);
    }

    void committed() {
        afterwards.forEach(Runnable::run);
    }

    List<Line> changes() {
        return changes.entrySet().stream()
                .map(c -> new Line(c.getKey().kind(), c.getKey().id(), c.getValue()))
                .toList();
    }

    List<ObjectNode> events() {
        return events;
    }
}
