package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class ChangeReviewIT {

    private static final String NODE =
            "query($id: ID!) { node(id: $id) { ... on Review { title } } }";

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Reviews reviews;
    @Autowired private Shop shop;
    private Product mug;
    private Caller.Customer ada;
    private String review = "";

    @BeforeEach
    void write() {
        mug = goods.product("Mug").put();
        ada = readers.customer();
        readers.buy(ada, mug);
        review = readers.submit(ada, mug).at("reviewSubmit.review.id");
    }

    @Test
    void leavesWhatIsNotGivenAndClearsWhatIsNull() {
        var kept = readers.update(ada, review, Map.of("rating", 2));
        assertThat(kept.<Integer>at("reviewUpdate.review.rating")).isEqualTo(2);
        assertThat(kept.<String>at("reviewUpdate.review.text")).isEqualTo("Keeps the tea hot.");
        assertThat(kept.<String>at("reviewUpdate.review.editedAt")).isNotEmpty();

        var nothing = new HashMap<String, Object>();
        nothing.put("text", null);
        var cleared = readers.update(ada, review, nothing);
        assertThat(cleared.<String>at("reviewUpdate.review.text")).isEmpty();

        for (var field : List.of("rating", "title", "displayName")) {
            nothing.clear();
            nothing.put(field, null);
            assertThat(Readers.codes(readers.update(ada, review, nothing)))
                    .containsExactly("REQUIRED");
        }
        assertThat(reviews.byId(review).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void movesTheSummaryWithTheRating() {
        readers.update(ada, review, Map.of("rating", 1));

        var page = readers.page(mug);
        assertThat(page.<String>at("product.reviewSummary.average")).isEqualTo("1.00");
        assertThat(page.<List<Integer>>at("product.reviewSummary.distribution[*].count"))
                .containsExactly(0, 0, 0, 0, 1);
    }

    @Test
    void takesFromThePageWhatAnEditMadeDoubtful() {
        var answer = readers.update(ada, review, Map.of("text", "Now see https://evil.example"));

        assertThat(answer.<String>at("reviewUpdate.review.status")).isEqualTo("PENDING");
        var page = readers.page(mug);
        assertThat(page.<List<?>>at("product.reviews.nodes")).isEmpty();
        assertThat(page.<Integer>at("product.reviewSummary.count")).isZero();
        assertThat(
                        readers.update(ada, review, Map.of("text", "Good"))
                                .<String>at("reviewUpdate.review.status"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void refusesWhatWasChangedSince() {
        readers.update(ada, review, Map.of("rating", 4, "expectedVersion", 1));

        var late = readers.update(ada, review, Map.of("rating", 1, "expectedVersion", 1));

        assertThat(Readers.codes(late)).containsExactly("CONFLICT");
        assertThat(reviews.byId(review).orElseThrow().rating()).isEqualTo(4);
    }

    @Test
    void obeysItsAuthorAlone() {
        var eve = readers.customer();

        assertThat(Readers.codes(readers.update(eve, review, Map.of("rating", 1))))
                .containsExactly("NOT_FOUND");
        assertThat(Readers.codes(readers.delete(eve, review))).containsExactly("NOT_FOUND");
        assertThat(readers.update(Callers.staff(), review, Map.of()).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(readers.delete(Callers.GUEST, review).errorCode()).isEqualTo("UNAUTHENTICATED");
        for (var id : List.of("rev_00000000000000000000000000", mug.id(), "", "{$ne: 1}")) {
            assertThat(Readers.codes(readers.delete(ada, id))).containsExactly("NOT_FOUND");
        }
        assertThat(reviews.byId(review).orElseThrow().rating()).isEqualTo(5);
    }

    @Test
    void goesWithItsVotesAndItsPartOfTheSummary() {
        var reader = readers.customer();
        readers.vote(reader, review, "HELPFUL");

        var answer = readers.delete(ada, review);

        assertThat(answer.<String>at("reviewDelete.reviewId")).isEqualTo(review);
        assertThat(readers.page(mug).<Integer>at("product.reviewSummary.count")).isZero();
        assertThat(Readers.codes(readers.delete(ada, review))).containsExactly("NOT_FOUND");
        assertThat(Readers.codes(readers.vote(reader, review, "NONE")))
                .containsExactly("NOT_FOUND");
        assertThat(readers.submit(ada, mug).<Integer>at("reviewSubmit.review.helpfulCount"))
                .isZero();
    }

    @Test
    void isANodeForThoseWhoMayReadIt() {
        var hidden = readers.customer();
        String waiting =
                readers.submit(hidden, mug, Map.of("title", "Hidden")).at("reviewSubmit.review.id");

        assertThat(titleOf(review, Callers.GUEST)).isEqualTo("Good mug");
        for (var stranger : Arrays.asList(Callers.GUEST, ada, Callers.service("order"))) {
            assertThat(titleOf(waiting, stranger)).isNull();
        }
        assertThat(titleOf(waiting, hidden)).isEqualTo("Hidden");
        assertThat(titleOf(waiting, Callers.staff())).isEqualTo("Hidden");
    }

    @Test
    void isAnEntityForThoseWhoMayReadIt() {
        var hidden = readers.customer();
        String waiting = readers.submit(hidden, mug).at("reviewSubmit.review.id");
        var document =
                "query($these: [_Any!]!) { _entities(representations: $these) { ... on Review { id } } }";
        var these =
                List.of(
                        Map.of("__typename", "Review", "id", review),
                        Map.of("__typename", "Review", "id", waiting));

        assertThat(
                        shop.ask(Callers.GUEST, document, Map.of("these", these))
                                .<List<Object>>at("_entities"))
                .containsExactly(Map.of("id", review), null);
    }

    private String titleOf(String id, Caller caller) {
        Map<String, String> node = shop.ask(caller, NODE, Map.of("id", id)).at("node");
        return node == null ? null : node.get("title");
    }
}
