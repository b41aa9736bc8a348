package dev.stoa.customer.token;

import dev.stoa.platform.mongo.Indexed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class SigningKeys implements Indexed {

    private final MongoTemplate mongo;

    SigningKeys(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<SigningKey> newest() {
        return Optional.ofNullable(
                mongo.findOne(
                        new Query().with(Sort.by(Sort.Direction.DESC, "generation")).limit(1),
                        SigningKey.class));
    }

    List<SigningKey> publishedAt(Instant time) {
        return mongo.find(
                Query.query(
                                new Criteria()
                                        .orOperator(
                                                Criteria.where("publishedUntil").is(null),
                                                Criteria.where("publishedUntil").gt(time)))
                        .with(Sort.by(Sort.Direction.DESC, "generation")),
                SigningKey.class);
    }

    /** False when another instance made this generation first. */
    boolean insert(SigningKey key) {
        try {
            mongo.insert(key);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void retireBefore(int generation, Instant publishedUntil) {
        mongo.updateMulti(
                Query.query(
                        Criteria.where("generation").lt(generation).and("publishedUntil").is(null)),
                Update.update("publishedUntil", publishedUntil),
                SigningKey.class);
    }

    @Override
    public String collection() {
        return "signingKeys";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("generation", Sort.Direction.ASC).unique(),
                new Index().on("publishedUntil", Sort.Direction.ASC).expire(Duration.ZERO));
    }
}
