package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.review.ReviewCustomerErasedHandler.CustomerErased;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@CatalogTest
class ForgetReviewerIT {

    private static final EventEnvelope ENVELOPE =
            new EventEnvelope(
                    "evt_1", "customer", "customer.erased.v1", "cus_1", 1, Instant.EPOCH, "{}");

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Reviews reviews;
    @Autowired private ReviewHistory history;
    @Autowired private ReviewVotes votes;
    @Autowired private ReviewReports reports;
    @Autowired private Purchases purchases;
    @Autowired private Reviewers reviewers;
    @Autowired private ReviewCustomerErasedHandler erased;
    @Autowired private Transactions transactions;
    @Autowired private MongoTemplate mongo;
    private Product mug;
    private Caller.Customer ada;

    @BeforeEach
    void putOnSale() {
        mug = goods.product("Mug").put();
        ada = readers.customer();
    }

    @Test
    void keepsWhatIsShownWithoutTheName() {
        readers.buy(ada, mug);
        var id = readers.submit(ada, mug).<String>at("reviewSubmit.review.id");
        readers.update(ada, id, Map.of("displayName", "Ada Lovelace"));
        assertThat(changes(id)).hasSize(1);

        erase();
        erase();

        var kept = reviews.byId(id).orElseThrow();
        assertThat(kept.displayName()).isEqualTo("Anonymous");
        assertThat(kept.text()).isEqualTo("Keeps the tea hot.");
        assertThat(kept.isPublished()).isTrue();
        assertThat(kept.isVerified()).isTrue();
        assertThat(kept.isNameless()).isTrue();
        assertThat(changes(id)).isEmpty();
        assertThat(readers.page(mug).<Integer>at("product.reviewSummary.count")).isEqualTo(1);
        assertThat(stored()).noneMatch(json -> json.contains(ada.id()));
    }

    @Test
    void removesWhatIsNotShown() {
        var id = readers.submit(ada, mug).<String>at("reviewSubmit.review.id");
        assertThat(reviews.byId(id).orElseThrow().isPublished()).isFalse();

        erase();

        assertThat(reviews.byId(id)).isEmpty();
        assertThat(stored()).noneMatch(json -> json.contains(ada.id()));
    }

    @Test
    void removesAllWhereTheShopWantsIt() {
        readers.buy(ada, mug);
        var id = readers.submit(ada, mug).<String>at("reviewSubmit.review.id");
        var strict =
                new ForgetReviewer(
                        reviews,
                        history,
                        votes,
                        reports,
                        purchases,
                        reviewers,
                        new ErasedAuthors(false, "Anonymous"));

        transactions.inOne(() -> strict.handle(ada.id()));

        assertThat(reviews.byId(id)).isEmpty();
        assertThat(readers.page(mug).<Integer>at("product.reviewSummary.count")).isZero();
    }

    private void erase() {
        transactions.inOne(() -> erased.handle(new CustomerErased(ada.id()), ENVELOPE));
    }

    private List<Document> changes(String id) {
        return mongo.find(Query.query(where("objectId").is(id)), Document.class, "changes");
    }

    private List<String> stored() {
        return List.of("reviews", "purchases", "reviewers").stream()
                .flatMap(name -> mongo.findAll(Document.class, name).stream())
                .map(Document::toJson)
                .toList();
    }
}
