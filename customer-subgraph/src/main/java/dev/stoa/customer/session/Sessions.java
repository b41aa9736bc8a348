package dev.stoa.customer.session;

import dev.stoa.platform.mongo.Indexed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
public class Sessions implements Indexed {

    private final MongoTemplate mongo;
    private final Clock clock;

    Sessions(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    Optional<Session> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Session.class));
    }

    /** Sessions that last, the one used last first. */
    public List<Session> aliveOf(HolderKind kind, Collection<String> holderIds) {
        return mongo.find(
                Query.query(
                                alive().and("holder.kind")
                                        .is(kind)
                                        .and("holder._id")
                                        .in(holderIds)
                                        .and("expiresAt")
                                        .gt(clock.instant()))
                        .with(Sort.by(Sort.Direction.DESC, "lastUsedAt", "_id")),
                Session.class);
    }

    void insert(Session session) {
        mongo.insert(session);
    }

    void prolong(String id, Instant lastUsedAt, Instant expiresAt) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(id)),
                Update.update("lastUsedAt", lastUsedAt).set("expiresAt", expiresAt),
                Session.class);
    }

    void end(String id) {
        end(alive().and("_id").is(id));
    }

    /** False when it is somebody else's, or has ended. */
    boolean endOwn(String id, Holder holder) {
        return end(ownedBy(holder).and("_id").is(id)) == 1;
    }

    /**
     * @param except session to spare; null to end them all
     * @return ids of the sessions that ended
     */
    public List<String> endAllOf(Holder holder, @Nullable String except) {
        var query = Query.query(ownedBy(holder).and("_id").ne(except));
        query.fields().include("_id");
        var ids =
                mongo.find(query, org.bson.Document.class, collection()).stream()
                        .map(session -> session.getString("_id"))
                        .toList();
        end(alive().and("_id").in(ids));
        return ids;
    }

    /** With the names of the devices, ended ones too. */
    public void removeAllOf(Holder holder) {
        var theirs =
                Criteria.where("holder.kind").is(holder.kind()).and("holder._id").is(holder.id());
        mongo.remove(Query.query(theirs), Session.class);
    }

    private long end(Criteria which) {
        return mongo.updateMulti(
                        Query.query(which),
                        Update.update("endedAt", clock.instant()),
                        Session.class)
                .getModifiedCount();
    }

    private static Criteria alive() {
        return Criteria.where("endedAt").is(null);
    }

    private static Criteria ownedBy(Holder holder) {
        return alive().and("holder.kind").is(holder.kind()).and("holder._id").is(holder.id());
    }

    @Override
    public String collection() {
        return "sessions";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index()
                        .on("holder._id", Sort.Direction.ASC)
                        .on("lastUsedAt", Sort.Direction.DESC),
                new Index().on("expiresAt", Sort.Direction.ASC).expire(Duration.ZERO));
    }
}
