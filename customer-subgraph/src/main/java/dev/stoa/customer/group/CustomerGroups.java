package dev.stoa.customer.group;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.mongo.Revisions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All groups of customers. */
@Repository
class CustomerGroups implements Indexed {

    static final int MOST = 500;
    private static final Revisions<CustomerGroup> REVISIONS =
            new Revisions<>(CustomerGroup.class, CustomerGroup::id, CustomerGroup::version);

    private final MongoTemplate mongo;

    CustomerGroups(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    List<CustomerGroup> all() {
        return mongo.find(new Query().with(Sort.by("nameKey")).limit(MOST), CustomerGroup.class);
    }

    List<CustomerGroup> byIds(Collection<String> ids) {
        return mongo.find(
                Query.query(where("_id").in(ids)).with(Sort.by("nameKey")), CustomerGroup.class);
    }

    Optional<CustomerGroup> find(String id) {
        return Optional.ofNullable(mongo.findById(id, CustomerGroup.class));
    }

    boolean isFull() {
        return mongo.count(new Query(), CustomerGroup.class) >= MOST;
    }

    /**
     * @throws DuplicateKeyException when another group has the name
     */
    void add(CustomerGroup group) {
        mongo.insert(group);
    }

    /**
     * False when somebody else changed it since it was read.
     *
     * @throws DuplicateKeyException when another group has the name
     */
    boolean replace(CustomerGroup changed) {
        return REVISIONS.replace(mongo, changed);
    }

    /** False when somebody else changed it since it was read. */
    boolean remove(String id, long version) {
        return REVISIONS.remove(mongo, id, version);
    }

    @Override
    public String collection() {
        return "customerGroups";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("nameKey", Sort.Direction.ASC).unique());
    }
}
