package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class VoteOnReviewIT {

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Reviews reviews;
    private Product mug;
    private String review = "";

    @BeforeEach
    void publish() {
        mug = goods.product("Mug").put();
        review = readers.published(mug, 4);
    }

    @Test
    void countsTheLastVoteOfEachCustomer() {
        var bob = readers.customer();
        readers.vote(readers.customer(), review, "HELPFUL");

        readers.vote(bob, review, "UNHELPFUL");
        readers.vote(bob, review, "HELPFUL");
        var twice = readers.vote(bob, review, "HELPFUL");
        assertThat(twice.<Integer>at("reviewVote.review.helpfulCount")).isEqualTo(2);
        assertThat(twice.<Integer>at("reviewVote.review.unhelpfulCount")).isZero();
        assertThat(votesSeenBy(bob)).containsExactly("HELPFUL");

        var none = readers.vote(bob, review, "NONE");
        assertThat(none.<Integer>at("reviewVote.review.helpfulCount")).isEqualTo(1);
        assertThat(votesSeenBy(bob)).containsExactly("NONE");
        assertThat(votesSeenBy(readers.customer())).containsExactly("NONE");
        assertThat(votesSeenBy(Callers.GUEST)).containsOnlyNulls();
    }

    @Test
    void leavesTheVersionToThoseWhoChangeTheReview() {
        readers.vote(readers.customer(), review, "HELPFUL");

        assertThat(reviews.byId(review).orElseThrow().version()).isEqualTo(1);
        var hidden = Map.<String, Object>of("verdict", "REJECT", "reason", "SPAM");
        assertThat(Readers.codes(readers.moderate(Callers.staff(), review, 1, hidden))).isEmpty();
        assertThat(reviews.byId(review).orElseThrow().helpfulCount()).isEqualTo(1);
    }

    @Test
    void countsOneOfManyVotesThatOneSendsAtOnce() throws Exception {
        var bob = readers.customer();
        var votes = new ArrayList<Callable<List<String>>>();
        for (int i = 0; i < 8; i++) {
            votes.add(() -> Readers.codes(readers.vote(bob, review, "HELPFUL")));
        }

        assertThat(atOnce(votes)).allMatch(List::isEmpty);

        assertThat(reviews.byId(review).orElseThrow().helpfulCount()).isEqualTo(1);
    }

    @Test
    void countsEveryVoteOfManyWhoVoteAtOnce() throws Exception {
        var votes = new ArrayList<Callable<List<String>>>();
        for (int i = 0; i < 6; i++) {
            var voter = readers.customer();
            var vote = i % 3 == 0 ? "UNHELPFUL" : "HELPFUL";
            votes.add(() -> Readers.codes(readers.vote(voter, review, vote)));
        }

        assertThat(atOnce(votes)).allMatch(List::isEmpty);

        var voted = reviews.byId(review).orElseThrow();
        assertThat(voted.helpfulCount()).isEqualTo(4);
        assertThat(voted.unhelpfulCount()).isEqualTo(2);
        assertThat(voted.score()).isEqualTo(2);
    }

    @Test
    void isForOtherCustomersAndReviewsThatAreShown() {
        var author = readers.customer();
        readers.buy(author, mug);
        var own = readers.submit(author, mug).<String>at("reviewSubmit.review.id");
        var waiting = readers.submit(readers.customer(), mug).<String>at("reviewSubmit.review.id");

        assertThat(Readers.codes(readers.vote(author, own, "HELPFUL")))
                .containsExactly("OWN_REVIEW");
        assertThat(Readers.codes(readers.vote(author, waiting, "HELPFUL")))
                .containsExactly("NOT_FOUND");
        assertThat(readers.vote(Callers.GUEST, own, "HELPFUL").errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(readers.vote(Callers.staff(), own, "HELPFUL").errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(reviews.byId(own).orElseThrow().helpfulCount()).isZero();
    }

    @Test
    void sortsByWhatHelped() {
        var best = readers.published(mug, 1);
        var worst = readers.published(mug, 5);
        readers.vote(readers.customer(), best, "HELPFUL");
        readers.vote(readers.customer(), worst, "UNHELPFUL");

        assertThat(ids("(sort: HELPFUL)")).containsExactly(best, review, worst);
        assertThat(ids("(sort: NEWEST)")).containsExactly(worst, best, review);
        assertThat(ids("(sort: RATING_HIGHEST)")).containsExactly(worst, review, best);
        assertThat(ids("(sort: RATING_LOWEST)")).containsExactly(best, review, worst);
        assertThat(ids("(rating: 5)")).containsExactly(worst);
        assertThat(ids("(isVerified: false)")).isEmpty();
        assertThat(ids("(isVerified: true, first: 1, sort: RATING_LOWEST)")).containsExactly(best);
    }

    @Test
    void pagesByCursorAndRefusesThoseOfOtherLists() {
        var second = readers.published(mug, 4);
        var third = readers.published(mug, 4);
        var first = readers.page(Callers.GUEST, mug, "(first: 2, sort: HELPFUL)");
        String cursor = first.at("product.reviews.pageInfo.endCursor");

        assertThat(first.<List<String>>at("product.reviews.nodes[*].id"))
                .containsExactly(third, second);
        assertThat(first.<Integer>at("product.reviews.totalCount")).isEqualTo(3);
        assertThat(ids("(first: 2, sort: HELPFUL, after: \"" + cursor + "\")"))
                .containsExactly(review);
        for (var other : List.of("sort: NEWEST", "sort: HELPFUL, rating: 4")) {
            var arguments = "(after: \"" + cursor + "\", " + other + ")";
            assertThat(readers.page(Callers.GUEST, mug, arguments).errorCode())
                    .isEqualTo("CURSOR_INVALID");
        }
        for (var bad : List.of("(first: 101)", "(rating: 6)", "(rating: 0)")) {
            assertThat(readers.page(Callers.GUEST, mug, bad).errorCode()).isEqualTo("BAD_REQUEST");
        }
    }

    private List<String> ids(String arguments) {
        return readers.page(Callers.GUEST, mug, arguments).at("product.reviews.nodes[*].id");
    }

    private List<Object> votesSeenBy(Caller caller) {
        return readers.page(caller, mug, "").at("product.reviews.nodes[*].viewerVote");
    }

    private static List<List<String>> atOnce(List<Callable<List<String>>> votes) throws Exception {
        var answers = new ArrayList<List<String>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(votes)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
