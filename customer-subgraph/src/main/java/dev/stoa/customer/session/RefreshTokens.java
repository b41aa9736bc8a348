package dev.stoa.customer.session;

import dev.stoa.platform.mongo.Indexed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class RefreshTokens implements Indexed {

    private final MongoTemplate mongo;

    RefreshTokens(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<RefreshToken> find(String hash) {
        return Optional.ofNullable(mongo.findById(hash, RefreshToken.class));
    }

    void insert(RefreshToken token) {
        mongo.insert(token);
    }

    /** The one use of a token; false when it was used before. */
    boolean use(String hash, Instant now) {
        return mongo.updateFirst(
                                Query.query(Criteria.where("_id").is(hash).and("usedAt").is(null)),
                                Update.update("usedAt", now),
                                RefreshToken.class)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public String collection() {
        return "refreshTokens";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("expiresAt", Sort.Direction.ASC).expire(Duration.ZERO));
    }
}
