package dev.stoa.platform.idempotency;

import dev.stoa.platform.mongo.Indexed;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Remembers commands by their key for 72 hours, so that repeating one answers instead of acting. A
 * command that died half-way can be begun again after its lease: what it does must itself be
 * repeatable.
 */
public final class IdempotencyKeys implements Indexed {

    private static final String COLLECTION = "idempotencyKeys";
    private static final Duration KEPT = Duration.ofHours(72);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(50);

    private final MongoTemplate mongo;
    private final Clock clock;

    IdempotencyKeys(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** True when a client's key has an acceptable length. */
    public static boolean isWellFormed(String key) {
        return key.length() >= 8 && key.length() <= 255;
    }

    /**
     * Begins a command, or tells what became of an earlier one. Waits up to two seconds for one
     * that is still running.
     *
     * @param principal who may repeat it, such as a customer's or a cart's id
     * @param content what must be the same on every repetition; a record, since its text is its
     *     fingerprint
     */
    public Begun begin(String principal, String operation, String key, Object content) {
        var id = principal + "|" + operation + "|" + key;
        var fingerprint = fingerprint(content);
        var deadline = clock.instant().plus(LONGEST_WAIT);
        while (true) {
            if (claim(id, fingerprint)) {
                return new Begun.Fresh(id);
            }
            var found = mongo.findById(id, Document.class, COLLECTION);
            if (found != null && !fingerprint.equals(found.getString("fingerprint"))) {
                return new Begun.Reused();
            }
            if (found != null && found.get("answer") instanceof Document answer) {
                return new Begun.Replay(answer);
            }
            if (clock.instant().isAfter(deadline)) {
                return new Begun.Running();
            }
            pause();
        }
    }

    /** Stores the answer; call it in the transaction of the change itself. */
    public void complete(Begun.Fresh begun, Document answer) {
        mongo.updateFirst(
                byId(begun.id()), Update.update("answer", answer).unset("leasedUntil"), COLLECTION);
    }

    /**
     * Leaves a command that is under way: whoever repeats it with the same content goes on at once.
     */
    public void suspend(Begun.Fresh begun) {
        mongo.updateFirst(
                byId(begun.id()).addCriteria(Criteria.where("answer").exists(false)),
                Update.update("leasedUntil", new Date(0)),
                COLLECTION);
    }

    /** Forgets a command that did nothing, so that its key can be used again. */
    public void forget(Begun.Fresh begun) {
        mongo.remove(
                byId(begun.id()).addCriteria(Criteria.where("answer").exists(false)), COLLECTION);
    }

    private boolean claim(String id, String fingerprint) {
        var now = clock.instant();
        try {
            // Inserts the row, or takes over one of the same content whose lease has run out.
            var free =
                    Query.query(
                            Criteria.where("_id")
                                    .is(id)
                                    .and("fingerprint")
                                    .is(fingerprint)
                                    .and("answer")
                                    .exists(false)
                                    .and("leasedUntil")
                                    .lt(Date.from(now)));
            mongo.upsert(
                    free,
                    new Update()
                            .set("leasedUntil", Date.from(now.plus(LEASE)))
                            .setOnInsert("expiresAt", Date.from(now.plus(KEPT))),
                    COLLECTION);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }

    private static String fingerprint(Object content) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(Objects.toString(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a running command", e);
        }
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("expiresAt", Sort.Direction.ASC).expire(Duration.ZERO));
    }
}
