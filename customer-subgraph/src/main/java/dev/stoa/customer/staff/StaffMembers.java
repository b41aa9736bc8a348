package dev.stoa.customer.staff;

import dev.stoa.customer.form.EmailAddress;
import dev.stoa.platform.mongo.Indexed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
public class StaffMembers implements Indexed {

    private static final int MOST_SHOWN = 500;

    private final MongoTemplate mongo;

    StaffMembers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<StaffMember> find(String id) {
        return Optional.ofNullable(mongo.findById(id, StaffMember.class));
    }

    public Optional<StaffMember> findByEmail(EmailAddress email) {
        return Optional.ofNullable(
                mongo.findOne(
                        Query.query(Criteria.where("email").is(email.text())), StaffMember.class));
    }

    List<StaffMember> findAll(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), StaffMember.class);
    }

    List<StaffMember> all() {
        return mongo.find(
                new Query().with(Sort.by("name", "_id")).limit(MOST_SHOWN), StaffMember.class);
    }

    List<StaffMember> wantingStockMails() {
        var wanting = Criteria.where("wantsStockMails").is(true).and("isActive").is(true);
        return mongo.find(Query.query(wanting).limit(MOST_SHOWN), StaffMember.class);
    }

    boolean isEmpty() {
        return !mongo.exists(new Query(), StaffMember.class);
    }

    /** Fails with a duplicate key when the address is taken. */
    void insert(StaffMember member) {
        mongo.insert(member);
    }

    void save(StaffMember member) {
        mongo.save(member);
    }

    @Override
    public String collection() {
        return "staffMembers";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("email", Sort.Direction.ASC).unique(),
                new Index().on("name", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    }
}
