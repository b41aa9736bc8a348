package dev.stoa.platform.events;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import dev.stoa.platform.mongo.Indexed;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

/**
 * Lets one instance of a service do a job at a time. Times are the database's own, so that clocks
 * need not agree. A lease may pass on while its holder sleeps: what is done under it must bear
 * being done twice.
 */
public final class Lease implements Indexed, AutoCloseable {

    private static final String COLLECTION = "leases";
    private static final int DUPLICATE_KEY = 11000;

    private final MongoTemplate mongo;
    private final String owner;

    /** Jobs held, and from which {@link System#nanoTime} on their leases are to be renewed. */
    private final Map<String, Long> held = new ConcurrentHashMap<>();

    /**
     * @param owner unique name of this instance
     */
    public Lease(MongoTemplate mongo, String owner) {
        this.mongo = mongo;
        this.owner = owner;
    }

    /**
     * Takes the lease, or renews it when half of its time is over; false when another instance
     * holds it.
     */
    public boolean hold(String job, Duration duration) {
        long now = System.nanoTime();
        var renewal = held.get(job);
        if (renewal != null && renewal - now > 0) {
            return true;
        }
        boolean taken = take(job, duration);
        var _ = taken ? held.put(job, now + duration.toNanos() / 2) : held.remove(job);
        return taken;
    }

    private boolean take(String job, Duration duration) {
        var until = new Document("$add", List.of("$$NOW", duration.toMillis()));
        var free =
                new Document("_id", job)
                        .append(
                                "$or",
                                List.of(
                                        new Document("owner", owner),
                                        new Document(
                                                "$expr",
                                                new Document("$lt", List.of("$until", "$$NOW")))));
        var take =
                List.of(new Document("$set", new Document("owner", owner).append("until", until)));
        return leases().updateOne(free, take).getMatchedCount() == 1
                || createdFirst(job) && leases().updateOne(free, take).getMatchedCount() == 1;
    }

    /** The first lease of a job ends at once; taking it then goes the usual way. */
    private boolean createdFirst(String job) {
        try {
            leases().insertOne(new Document("_id", job).append("until", new Date(0)));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private MongoCollection<Document> leases() {
        return mongo.getCollection(COLLECTION);
    }

    /** Gives the lease back at once, so that another instance need not wait. */
    public void release(String job) {
        held.remove(job);
        leases().deleteOne(new Document("_id", job).append("owner", owner));
    }

    /** Jobs that this instance does at the moment. */
    public Set<String> held() {
        return Set.copyOf(held.keySet());
    }

    /** Gives back what is held, so that nobody waits for one who has ended. */
    @Override
    public void close() {
        held().forEach(this::release);
    }

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
