package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@CatalogTest
class ModerateReviewIT {

    private static final Caller STAFF =
            Callers.staff(Permission.REVIEWS_READ, Permission.REVIEWS_WRITE);
    private static final Map<String, Object> PUBLISH = Map.of("verdict", "PUBLISH");
    private static final Map<String, Object> REJECT =
            Map.of("verdict", "REJECT", "reason", "OFF_TOPIC", "note", "Write of the mug, please.");
    private static final String QUEUE =
            """
            query($filter: ReviewFilterInput) { reviews(filter: $filter) { totalCount nodes {
              id status concerns reports { reason comment } customer { id } product { title } } } }""";

    @Autowired private Goods goods;
    @Autowired private MongoTemplate mongo;
    @Autowired private Readers readers;
    @Autowired private Reviews reviews;
    @Autowired private Shop shop;
    private Product mug;
    private Caller.Customer eve;
    private String waiting = "";

    @BeforeEach
    void submit() {
        mug = goods.product("Mug").put();
        eve = readers.customer();
        waiting = readers.submit(eve, mug).at("reviewSubmit.review.id");
    }

    @Test
    void findsWhatWaitsAndWhyInTheOrderItCame() {
        var later =
                readers.submit(readers.customer(), mug, Map.of("text", "best casino"))
                        .<String>at("reviewSubmit.review.id");
        readers.published(mug, 5);

        var queue = queue(Map.of("status", "PENDING", "productId", mug.id()));

        assertThat(queue.<List<String>>at("reviews.nodes[*].id")).containsExactly(waiting, later);
        assertThat(queue.<List<List<String>>>at("reviews.nodes[*].concerns").getLast())
                .containsExactlyInAnyOrder("NOT_VERIFIED", "BANNED_WORD");
        assertThat(queue.<List<String>>at("reviews.nodes[*].customer.id").getFirst())
                .isEqualTo(eve.id());
        assertThat(queue(Map.of("productId", mug.id())).<Integer>at("reviews.totalCount"))
                .isEqualTo(3);
        assertThat(
                        queue(Map.of("productId", mug.id(), "concern", "BANNED_WORD"))
                                .<List<String>>at("reviews.nodes[*].id"))
                .containsExactly(later);
        assertThat(queue(Map.of("customerId", eve.id())).<Integer>at("reviews.totalCount"))
                .isEqualTo(1);
        assertThat(queue(Map.of("rating", 6)).errorCode()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void showsWhatStaffPublish() {
        var answer = readers.moderate(STAFF, waiting, 1, PUBLISH);

        assertThat(answer.<String>at("reviewModerate.review.status")).isEqualTo("PUBLISHED");
        var page = readers.page(mug);
        assertThat(page.<List<Boolean>>at("product.reviews.nodes[*].isVerified"))
                .containsExactly(false);
        assertThat(page.<Integer>at("product.reviewSummary.count")).isEqualTo(1);
    }

    @Test
    void hidesWhatStaffRejectFromAllButItsAuthor() {
        var shown = readers.published(mug, 1);

        readers.moderate(STAFF, waiting, 1, REJECT);
        readers.moderate(STAFF, shown, 1, REJECT);

        var page = readers.page(mug);
        assertThat(page.<List<?>>at("product.reviews.nodes")).isEmpty();
        assertThat(page.<Integer>at("product.reviewSummary.count")).isZero();
        var own =
                shop.ask(eve, "{ myReviews { nodes { text status rejection { reason note } } } }");
        assertThat(own.<List<String>>at("myReviews.nodes[*].rejection.reason"))
                .containsExactly("OFF_TOPIC");
        assertThat(own.<List<String>>at("myReviews.nodes[*].rejection.note"))
                .containsExactly("Write of the mug, please.");
    }

    @Test
    void tellsItsAuthorOfEachDecisionOnce() {
        readers.moderate(STAFF, waiting, 1, PUBLISH);
        assertThat(decisionsTold()).containsExactly("PUBLISHED");
        readers.moderate(STAFF, waiting, 2, PUBLISH);
        reply(2, "Thanks!");
        reply(3, "Thank you!");
        readers.moderate(STAFF, waiting, 4, REJECT);
        readers.moderate(STAFF, waiting, 1, PUBLISH);

        assertThat(decisionsTold()).containsExactly("PUBLISHED", "REPLIED", "REJECTED");
    }

    private void reply(int version, String text) {
        var input = Map.of("id", waiting, "expectedVersion", version, "text", text);
        var answer =
                shop.ask(
                        STAFF,
                        """
                        mutation($input: ReviewReplySetInput!) { reviewReplySet(input: $input) {
                          userErrors { code } } }""",
                        Map.of("input", input));
        assertThat(answer.<List<?>>at("reviewReplySet.userErrors")).isEmpty();
    }

    private List<String> decisionsTold() {
        var told = new ArrayList<String>();
        for (var event :
                mongo.getCollection("outbox")
                        .find(new Document("subject", waiting))
                        .sort(new Document("_id", 1))) {
            told.add(event.toJson().replaceAll(".*decision\\W+([A-Z]+).*", "$1"));
        }
        return told;
    }

    @Test
    void doesNotLetARejectedReviewBackByItself() {
        readers.buy(eve, mug);
        int version = (int) reviews.byId(waiting).orElseThrow().version();
        readers.moderate(STAFF, waiting, version, REJECT);

        var edited = readers.update(eve, waiting, Map.of("title", "The same again"));
        assertThat(edited.<String>at("reviewUpdate.review.status")).isEqualTo("PENDING");
        readers.delete(eve, waiting);
        var anew = readers.submit(eve, mug);

        assertThat(anew.<String>at("reviewSubmit.review.status")).isEqualTo("PENDING");
        assertThat(reviews.byId(anew.at("reviewSubmit.review.id")).orElseThrow().concerns())
                .containsExactly(ReviewConcern.REJECTED_BEFORE);
    }

    @Test
    void asksForAReasonAndRefusesOneThatIsNotNeeded() {
        assertThat(Readers.codes(readers.moderate(STAFF, waiting, 1, Map.of("verdict", "REJECT"))))
                .containsExactly("REQUIRED");
        var odd = Map.<String, Object>of("verdict", "PUBLISH", "reason", "SPAM", "note", "x");
        assertThat(Readers.codes(readers.moderate(STAFF, waiting, 1, odd)))
                .containsExactly("INVALID", "INVALID");
        var markup = Map.<String, Object>of("verdict", "REJECT", "reason", "SPAM", "note", "<b>no");
        assertThat(Readers.codes(readers.moderate(STAFF, waiting, 1, markup)))
                .containsExactly("INVALID");
        assertThat(reviews.byId(waiting).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void refusesADecisionOnWhatWasChangedSince() {
        readers.update(eve, waiting, Map.of("title", "Another title"));

        assertThat(Readers.codes(readers.moderate(STAFF, waiting, 1, PUBLISH)))
                .containsExactly("CONFLICT");
        assertThat(reviews.byId(waiting).orElseThrow().isPublished()).isFalse();
    }

    @Test
    void letsOneOfManyWhoDecideAtOnceDecide() throws Exception {
        var deciding = new ArrayList<Callable<List<String>>>();
        for (var decision : List.of(PUBLISH, REJECT, PUBLISH, REJECT)) {
            deciding.add(() -> Readers.codes(readers.moderate(STAFF, waiting, 1, decision)));
        }

        var codes = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(deciding)) {
                codes.addAll(answer.get());
            }
        }

        assertThat(codes).as("two want what was decided").containsExactly("CONFLICT", "CONFLICT");
        var decided = reviews.byId(waiting).orElseThrow();
        assertThat(decided.version()).isEqualTo(2);
        assertThat(readers.page(mug).<Integer>at("product.reviewSummary.count"))
                .isEqualTo(decided.isPublished() ? 1 : 0);
    }

    @Test
    void isForStaffWhoMay() {
        for (var nobody :
                List.of(eve, Callers.staff(Permission.PRODUCTS_WRITE), Callers.service("order"))) {
            assertThat(readers.moderate(nobody, waiting, 1, PUBLISH).errorCode())
                    .isEqualTo("FORBIDDEN");
            assertThat(shop.ask(nobody, QUEUE, Map.of()).errorCode()).isEqualTo("FORBIDDEN");
        }
        assertThat(shop.ask(QUEUE).errorCode()).isEqualTo("UNAUTHENTICATED");
        var reader = Callers.staff(Permission.REVIEWS_READ);
        assertThat(readers.moderate(reader, waiting, 1, PUBLISH).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(reviews.byId(waiting).orElseThrow().isPublished()).isFalse();
    }

    @Test
    void takesFromThePageWhatSeveralReadersReport() {
        var shown = readers.published(mug, 1);
        var bob = readers.customer();
        var told = Map.<String, Object>of("reason", "UNTRUE", "comment", "It is a cup.");
        readers.report(bob, shown, told);
        readers.report(bob, shown, told);
        readers.report(readers.customer(), shown, Map.of());
        assertThat(readers.page(mug).<Integer>at("product.reviewSummary.count")).isEqualTo(1);

        readers.report(readers.customer(), shown, Map.of());

        assertThat(readers.page(mug).<Integer>at("product.reviewSummary.count")).isZero();
        var queue = queue(Map.of("concern", "REPORTED", "productId", mug.id()));
        assertThat(queue.<List<String>>at("reviews.nodes[*].id")).containsExactly(shown);
        assertThat(queue.<List<String>>at("reviews.nodes[0].reports[*].reason"))
                .containsExactly("UNTRUE", "SPAM", "SPAM");
        assertThat(queue.<String>at("reviews.nodes[0].reports[0].comment"))
                .isEqualTo("It is a cup.");
    }

    @Test
    void settlesReportsWithTheDecisionForGood() {
        var shown = readers.published(mug, 1);
        var readersOfIt = List.of(readers.customer(), readers.customer(), readers.customer());
        readersOfIt.forEach(reader -> readers.report(reader, shown, Map.of()));
        int version = (int) reviews.byId(shown).orElseThrow().version();
        readers.moderate(STAFF, shown, version, PUBLISH);

        readersOfIt.forEach(reader -> readers.report(reader, shown, Map.of()));

        assertThat(reviews.byId(shown).orElseThrow().isPublished()).isTrue();
        assertThat(
                        queue(Map.of("productId", mug.id(), "status", "PUBLISHED"))
                                .<List<?>>at("reviews.nodes[0].reports"))
                .isEmpty();
    }

    @Test
    void takesNoReportOfOnesOwnOrOfWhatIsNotShown() {
        var shown = readers.published(mug, 1);
        var long500 = Map.<String, Object>of("comment", "x".repeat(501));

        assertThat(Readers.codes(readers.report(eve, waiting, Map.of())))
                .containsExactly("NOT_FOUND");
        readers.moderate(STAFF, waiting, 1, PUBLISH);
        assertThat(Readers.codes(readers.report(eve, waiting, Map.of())))
                .containsExactly("OWN_REVIEW");
        assertThat(Readers.codes(readers.report(eve, shown, long500))).containsExactly("INVALID");
        assertThat(readers.report(Callers.GUEST, shown, Map.of()).errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(reviews.byId(shown).orElseThrow().openReports()).isZero();
    }

    @Test
    void letsTheShopReplyAndThinkBetterOfIt() {
        var shown = readers.published(mug, 2);

        var replied = reply(STAFF, shown, 1, "Thank you!\n<3");
        assertThat(replied.<String>at("reviewReplySet.review.reply.text"))
                .isEqualTo("Thank you!\n<3");
        assertThat(readers.page(mug).<List<String>>at("product.reviews.nodes[*].reply.text"))
                .containsExactly("Thank you!\n<3");
        assertThat(Readers.codes(reply(STAFF, shown, 1, "Late"))).containsExactly("CONFLICT");
        assertThat(Readers.codes(reply(STAFF, shown, 2, " "))).containsExactly("REQUIRED");
        assertThat(Readers.codes(reply(STAFF, shown, 2, "<a href=x>"))).containsExactly("INVALID");
        assertThat(reply(eve, shown, 2, "I am the shop").errorCode()).isEqualTo("FORBIDDEN");

        var gone =
                readers.write(
                        STAFF, "reviewReplyDelete", Map.of("id", shown, "expectedVersion", 2));
        assertThat(gone.<Object>at("reviewReplyDelete.review.reply")).isNull();
        assertThat(reviews.byId(shown).orElseThrow().reply()).isNull();
        var again =
                readers.write(
                        STAFF, "reviewReplyDelete", Map.of("id", shown, "expectedVersion", 3));
        assertThat(Readers.codes(again)).containsExactly("NOT_FOUND");
    }

    private Shop.Answer reply(Caller caller, String id, int version, String text) {
        var input = Map.<String, Object>of("id", id, "expectedVersion", version, "text", text);
        return readers.write(caller, "reviewReplySet", input);
    }

    private Shop.Answer queue(Map<String, Object> filter) {
        return shop.ask(STAFF, QUEUE, Map.of("filter", filter));
    }
}
