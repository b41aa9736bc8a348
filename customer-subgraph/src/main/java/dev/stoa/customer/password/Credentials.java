package dev.stoa.customer.password;

import dev.stoa.platform.mongo.Indexed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Hashed passwords by the id of their account. */
@Repository
public class Credentials implements Indexed {

    private final MongoTemplate mongo;
    private final Clock clock;

    Credentials(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Keeps the hash of a new password. */
    public void set(String accountId, String hash) {
        mongo.save(new Credential(accountId, hash, clock.instant()));
    }

    /** From now on the account has no password, and nobody gets in. */
    public void remove(String accountId) {
        mongo.remove(Query.query(Criteria.where("_id").is(accountId)), Credential.class);
    }

    /** Looks also where there is no account: a guesser could time the difference. */
    @Nullable String hashOf(@Nullable String accountId) {
        var credential = mongo.findById(accountId == null ? "nobody" : accountId, Credential.class);
        return credential == null ? null : credential.hash();
    }

    /** The hash of a new password in the place of the old one; false when that has gone. */
    boolean replace(String accountId, String hash, String newHash) {
        var update = Update.update("hash", newHash).set("changedAt", clock.instant());
        return mongo.updateFirst(having(accountId, hash), update, Credential.class)
                        .getModifiedCount()
                == 1;
    }

    /** Swaps a hash for a stronger one of the same password, unless it was changed meanwhile. */
    void strengthen(String accountId, String hash, String stronger) {
        mongo.updateFirst(
                having(accountId, hash), Update.update("hash", stronger), Credential.class);
    }

    private static Query having(String accountId, String hash) {
        return Query.query(Criteria.where("_id").is(accountId).and("hash").is(hash));
    }

    @Override
    public String collection() {
        return "credentials";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of();
    }
}
