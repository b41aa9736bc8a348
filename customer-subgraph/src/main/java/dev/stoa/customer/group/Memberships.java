package dev.stoa.customer.group;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import dev.stoa.customer.erasure.PersonalRecords;
import dev.stoa.customer.session.GroupsOfCustomers;
import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Who is in which group. */
@Repository
class Memberships implements Indexed, GroupsOfCustomers, PersonalRecords {

    private static final int MOST_OF_ONE = 100;
    private static final Keyset<Membership> BY_CUSTOMER =
            Keyset.byId(Membership.class, Sort.Direction.ASC, Membership::id);

    private final MongoTemplate mongo;

    Memberships(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** At most a hundred, so that a token stays small. */
    @Override
    public Set<String> of(String customerId) {
        return Set.copyOf(of(List.of(customerId)).getOrDefault(customerId, List.of()));
    }

    /** Ids of groups by customer. */
    Map<String, List<String>> of(Collection<String> customerIds) {
        var query =
                Query.query(where("customerId").in(customerIds))
                        .with(Sort.by("_id"))
                        .limit(MOST_OF_ONE * customerIds.size());
        return mongo.find(query, Membership.class).stream()
                .collect(
                        Collectors.groupingBy(
                                Membership::customerId,
                                Collectors.mapping(Membership::groupId, Collectors.toList())));
    }

    Connection<Membership> in(String groupId, PageArguments page) {
        return BY_CUSTOMER.page(mongo, where("groupId").is(groupId), page);
    }

    /** Those who are in it already stay. */
    void add(String groupId, Collection<String> customerIds) {
        var writes =
                customerIds.stream()
                        .distinct()
                        .map(customerId -> put(Membership.of(groupId, customerId)))
                        .toList();
        mongo.getCollection(collection()).bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    private ReplaceOneModel<Document> put(Membership membership) {
        var document = new Document();
        mongo.getConverter().write(membership, document);
        return new ReplaceOneModel<>(
                new Document("_id", membership.id()), document, new ReplaceOptions().upsert(true));
    }

    void remove(String groupId, Collection<String> customerIds) {
        var ids = customerIds.stream().map(it -> Membership.idOf(groupId, it)).toList();
        mongo.remove(Query.query(where("_id").in(ids)), Membership.class);
    }

    void removeAll(String groupId) {
        mongo.remove(Query.query(where("groupId").is(groupId)), Membership.class);
    }

    @Override
    public void erase(String customerId) {
        mongo.remove(Query.query(where("customerId").is(customerId)), Membership.class);
    }

    @Override
    public String collection() {
        return "memberships";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("customerId", Sort.Direction.ASC),
                new Index().on("groupId", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
    }
}
