package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class VerifiedPurchaseIT {

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Reviews reviews;
    @Autowired private Ids ids;
    private Product mug;

    @BeforeEach
    void putOnSale() {
        mug = goods.product("Mug").sizes("S", "M").put();
    }

    @Test
    void isHeardOfAfterTheReview() {
        var ada = readers.customer();
        var review = readers.submit(ada, mug).<String>at("reviewSubmit.review.id");

        readers.buy(ada, mug);

        assertThat(stored(review).isVerified()).isTrue();
        assertThat(stored(review).isPublished()).isTrue();
        assertThat(readers.page(mug).<Integer>at("product.reviewSummary.count")).isEqualTo(1);
    }

    @Test
    void doesNotShowWhatWaitsForAnotherReason() {
        var ada = readers.customer();
        var review =
                readers.submit(ada, mug, Map.of("text", "www.evil"))
                        .<String>at("reviewSubmit.review.id");

        readers.buy(ada, mug);

        assertThat(stored(review).isVerified()).isTrue();
        assertThat(stored(review).concerns()).containsExactly(ReviewConcern.LINK);
        assertThat(stored(review).isPublished()).isFalse();
    }

    @Test
    void endsWithTheLastOrderThatStands() {
        var ada = readers.customer();
        var first = readers.buy(ada, mug);
        var second = readers.buy(ada, mug);
        var review = readers.submit(ada, mug).<String>at("reviewSubmit.review.id");

        readers.hearOfEnd(first);
        assertThat(stored(review).isVerified()).isTrue();
        readers.hearOfEnd(second);

        assertThat(stored(review).isVerified()).isFalse();
        assertThat(stored(review).isPublished()).isTrue();
    }

    @Test
    void isNoneWhenTheEndOfTheOrderIsHeardFirst() {
        var ada = readers.customer();
        var order = ids.next("ord");
        readers.hearOfEnd(order);
        readers.hearOfOrder(order, ada, mug);

        assertThat(readers.submit(ada, mug).<Boolean>at("reviewSubmit.review.isVerified"))
                .isFalse();
    }

    @Test
    void countsForItsBuyerAndProductAlone() {
        var ada = readers.customer();
        readers.buy(ada, mug);
        var cup = goods.product("Cup").put();

        assertThat(verified(readers.customer(), mug)).isFalse();
        assertThat(verified(ada, cup)).isFalse();
        assertThat(verified(ada, mug)).isTrue();
    }

    @Test
    void maySpeakOfGoodsThatAreGone() {
        var ada = readers.customer();
        var line = new OrderPlaced.BoughtLine("var_00000000000000000000000000");
        var event = new OrderPlaced(ids.next("ord"), ada.id(), List.of(line));
        readers.hearOf(event);

        assertThat(verified(ada, mug)).isFalse();
    }

    /** Whichever is first: the two do not miss each other. */
    @RepeatedTest(5)
    void meetsTheReviewWhenBothComeAtOnce() throws Exception {
        var ada = readers.customer();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var bought = threads.submit(() -> readers.buy(ada, mug));
            var written =
                    threads.submit(
                            () -> readers.submit(ada, mug).<String>at("reviewSubmit.review.id"));
            bought.get();

            assertThat(stored(written.get()).isVerified()).isTrue();
        }
    }

    private boolean verified(Caller.Customer customer, Product product) {
        return readers.submit(customer, product).at("reviewSubmit.review.isVerified");
    }

    private Review stored(String id) {
        return reviews.byId(id).orElseThrow();
    }
}
