package dev.stoa.payment.payment;

import dev.stoa.platform.mongo.Indexed;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.Keyset;
import dev.stoa.platform.relay.PageArguments;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All payments. */
@Repository
public class Payments implements Indexed {

    private static final String CUSTOMER = "customerId";
    private static final String LOOK_AGAIN_AT = "lookAgainAt";
    private static final Keyset<Payment> NEWEST_FIRST =
            Keyset.byId(Payment.class, Direction.DESC, Payment::id);

    private final MongoTemplate mongo;

    Payments(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<Payment> byId(String id) {
        return Optional.ofNullable(mongo.findById(id, Payment.class));
    }

    Optional<Payment> byKey(String key) {
        return one(Criteria.where("key").is(key));
    }

    public Optional<Payment> byProviderReference(String reference) {
        return one(Criteria.where("providerReference").is(reference));
    }

    List<Payment> byIds(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where("_id").in(ids)), Payment.class);
    }

    List<Payment> byOrderIds(Collection<String> orderIds) {
        var newestFirst = Sort.by(Direction.DESC, "_id");
        return mongo.find(
                Query.query(Criteria.where("orderId").in(orderIds)).with(newestFirst),
                Payment.class);
    }

    Connection<Payment> page(PaymentFilter filter, PageArguments arguments) {
        filter.requireLimits();
        return NEWEST_FIRST.page(mongo, criteria(filter), arguments);
    }

    /** Payments that wait for the provider or the buyer, have not moved since, and are due. */
    List<Payment> unsettledSince(Instant time, Instant now, int limit) {
        return oldest(
                Criteria.where("status")
                        .in(PaymentStatus.PENDING, PaymentStatus.ACTION_REQUIRED)
                        .and("updatedAt")
                        .lt(time)
                        .and(LOOK_AGAIN_AT)
                        .not()
                        .gte(now),
                limit);
    }

    /** Notes when to look after a payment again; forgotten as soon as it moves. */
    void lookAgain(Payment payment, Instant at) {
        mongo.updateFirst(
                Query.query(
                        Criteria.where("_id")
                                .is(payment.id())
                                .and("version")
                                .is(payment.version())),
                Update.update(LOOK_AGAIN_AT, at),
                Payment.class);
    }

    /** Payments with a refund of which we do not know whether the provider made it. */
    List<Payment> withPendingRefundSince(Instant time, int limit) {
        return oldest(
                Criteria.where("refunds.status").is(RefundStatus.PENDING).and("updatedAt").lt(time),
                limit);
    }

    /** Fails with a duplicate key when there is a payment of this key. */
    void insert(Payment payment) {
        mongo.insert(payment);
    }

    void save(Payment payment) {
        mongo.save(payment);
    }

    /** Whose they were is not kept; what was paid is. */
    void forgetPayer(String customerId) {
        mongo.updateMulti(
                Query.query(Criteria.where(CUSTOMER).is(customerId)),
                new Update().unset(CUSTOMER).inc("version", 1),
                Payment.class);
    }

    private static Criteria criteria(PaymentFilter filter) {
        var criteria = new Criteria();
        if (filter.statuses() != null) {
            criteria =
                    criteria.and("status").in(filter.statuses().stream().map(Enum::name).toList());
        }
        return filter.orderId() == null ? criteria : criteria.and("orderId").is(filter.orderId());
    }

    private Optional<Payment> one(Criteria criteria) {
        return Optional.ofNullable(mongo.findOne(Query.query(criteria), Payment.class));
    }

    private List<Payment> oldest(Criteria criteria, int limit) {
        return mongo.find(
                Query.query(criteria).with(Sort.by("updatedAt")).limit(limit), Payment.class);
    }

    @Override
    public String collection() {
        return "payments";
    }

    @Override
    public List<IndexDefinition> indexes() {
        return List.of(
                new Index().on("key", Direction.ASC).unique(),
                new Index()
                        .on("providerReference", Direction.ASC)
                        .unique()
                        .partial(
                                PartialIndexFilter.of(
                                        Criteria.where("providerReference").exists(true))),
                new Index().on("orderId", Direction.ASC),
                new Index().on(CUSTOMER, Direction.ASC).sparse(),
                new Index().on("status", Direction.ASC).on("updatedAt", Direction.ASC),
                new Index().on("refunds.status", Direction.ASC).on("updatedAt", Direction.ASC));
    }
}
