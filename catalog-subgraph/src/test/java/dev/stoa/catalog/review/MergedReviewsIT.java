package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.change.EditsOfTwo;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Decisions on reviews and replies by two who do not know of each other, and of the author. */
@CatalogTest
class MergedReviewsIT extends EditsOfTwo {

    private static final Caller ANNA =
            new Caller.Staff("stf_anna", "ses_1", Set.of(Permission.values()));
    private static final Caller BEN =
            new Caller.Staff("stf_ben", "ses_2", Set.of(Permission.values()));
    private static final Map<String, Object> PUBLISH = Map.of("verdict", "PUBLISH");
    private static final Map<String, Object> REJECT = Map.of("verdict", "REJECT", "reason", "SPAM");
    private static final String REVIEW =
            "review { status version rating title reply { text } rejection { reason } }";

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Reviews reviews;
    private Product mug;
    private Caller.Customer eve;
    private String review = "";

    @BeforeEach
    void submit() {
        mug = goods.product("Mug").put();
        eve = readers.customer();
        review = readers.submit(eve, mug).at("reviewSubmit.review.id");
    }

    @Test
    void mergesADecisionWithAReplyAndAPurchase() {
        reply(ANNA, 1, "Thank you!");
        readers.buy(eve, mug);

        var late = moderate(BEN, 1, REJECT);

        assertThat(conflict(late))
                .as("the purchase has published it")
                .containsEntry("yours", "REJECTED");
        var again = moderate(BEN, 3, REJECT);
        assertThat(errors(again)).isEmpty();
        var answered = reply(ANNA, 2, "Thank you all the same!");
        assertThat(errors(answered)).isEmpty();
        assertThat(object(answered))
                .containsEntry("version", 5)
                .containsEntry("status", "REJECTED")
                .containsEntry("reply", Map.of("text", "Thank you all the same!"));
    }

    @Test
    void namesWhoDecidedOtherwise() {
        moderate(ANNA, 1, PUBLISH);

        var late = moderate(BEN, 1, REJECT);

        assertThat(errors(late).getFirst())
                .containsEntry("code", "CONFLICT")
                .containsEntry("path", List.of("expectedVersion"))
                .containsEntry("currentVersion", 2);
        assertThat(conflict(late))
                .containsEntry("field", "status")
                .containsEntry("yours", "REJECTED")
                .containsEntry("current", "PUBLISHED")
                .containsEntry("source", "STAFF")
                .containsEntry("changedBy", Map.of("id", "stf_anna"));
        assertThat(errors(moderate(BEN, 1, PUBLISH))).as("both want the same").isEmpty();
        assertThat(errors(moderate(BEN, 2, REJECT))).as("who has seen it may").isEmpty();
    }

    @Test
    void refusesADecisionOnWhatItsAuthorChangedSince() {
        readers.update(eve, review, Map.of("title", "Another title"));

        for (var late : List.of(moderate(BEN, 1, PUBLISH), reply(BEN, 1, "Thank you!"))) {
            assertThat(late.<List<?>>at("change.userErrors[0].fields")).hasSize(1);
            assertThat(conflict(late))
                    .containsEntry("field", "title")
                    .containsEntry("yours", null)
                    .containsEntry("current", "Another title")
                    .containsEntry("source", "CUSTOMER")
                    .containsEntry("changedBy", null);
        }
        assertThat(reviews.byId(review).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void settlesNoReportThatWasNotRead() {
        moderate(ANNA, 1, PUBLISH);
        readers.report(readers.customer(), review, Map.of());

        assertThat(conflict(moderate(BEN, 2, REJECT)))
                .containsEntry("field", "reports")
                .containsEntry("current", "1");
        assertThat(errors(moderate(BEN, 3, PUBLISH))).as("it was read").isEmpty();
        assertThat(reviews.byId(review).orElseThrow().openReports()).isZero();
    }

    @Test
    void takesNoReplyBackThatWasNotRead() {
        reply(ANNA, 1, "Thank you!");
        reply(ANNA, 2, "Thank you, Eve!");

        var late = change(BEN, "reviewReplyDelete", REVIEW, review, 2, Map.of());

        assertThat(conflict(late))
                .containsEntry("field", "reply")
                .containsEntry("yours", null)
                .containsEntry("current", "Thank you, Eve!");
        assertThat(reviews.byId(review).orElseThrow().reply()).isNotNull();
    }

    @Test
    void showsWhoDecidedAndAnsweredUntilItIsGone() {
        reply(ANNA, 1, "Thank you!");
        moderate(BEN, 2, REJECT);
        readers.update(eve, review, Map.of("rating", 4));

        assertThat(history(Callers.staff(Permission.REVIEWS_READ), review))
                .extracting(it -> it.get("version") + " " + it.get("changedBy") + fields(it))
                .containsExactly(
                        "4 null[rating, status, reason]",
                        "3 {id=stf_ben}[status, reason]",
                        "2 {id=stf_anna}[reply]");
        var seller = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(shop.ask(seller, HISTORY, Map.of("id", review)).errorCode())
                .isEqualTo("FORBIDDEN");
        readers.delete(eve, review);
        assertThat(history(ANNA, review)).isEmpty();
    }

    private Shop.Answer moderate(Caller caller, int version, Map<String, Object> decision) {
        return change(caller, "reviewModerate", REVIEW, review, version, decision);
    }

    private Shop.Answer reply(Caller caller, int version, String text) {
        return change(caller, "reviewReplySet", REVIEW, review, version, Map.of("text", text));
    }
}
