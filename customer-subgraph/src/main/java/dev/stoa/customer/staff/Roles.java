package dev.stoa.customer.staff;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.security.Permission;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class Roles implements Indexed {

    static final int MOST = 100;

    private final MongoTemplate mongo;

    Roles(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<Role> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Role.class));
    }

    List<Role> findAll(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Role.class);
    }

    List<Role> all() {
        return mongo.find(new Query().with(Sort.by("name", "_id")).limit(MOST), Role.class);
    }

    long count() {
        return mongo.estimatedCount(Role.class);
    }

    /** Fails with a duplicate key when the name is taken. */
    void insert(Role role) {
        mongo.insert(role);
    }

    /** Gives the role of this name these permissions and no others; nothing where there is none. */
    void allow(String name, Set<Permission> permissions) {
        var named = Query.query(Criteria.where("name").is(name));
        mongo.updateFirst(named, Update.update("permissions", permissions), Role.class);
    }

    @Override
    public String collection() {
        return "roles";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(new Index().on("name", Sort.Direction.ASC).unique());
    }
}
