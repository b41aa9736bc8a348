package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviews come to, and what it costs to read them. */
@CatalogTest
class ReviewSummaryIT {

    private static final String LIST =
            """
            query($tags: [String!]) { products(filter: {tags: $tags}, first: 50) { nodes {
              title reviewSummary { average count distribution { rating count } }
              viewerReview { status } } } }""";

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Reviews reviews;
    @Autowired private ReviewSummaries summaries;
    @Autowired private QueryBudget budget;
    @Autowired private Shop shop;

    /** Whatever happens to reviews, counting them again gives the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsARecountAfterAnything(long seed) {
        var random = new Random(seed);
        var mug = goods.product("Mug").put();
        var authors = new ArrayList<Caller.Customer>();
        for (int i = 0; i < 5; i++) {
            authors.add(readers.customer());
        }

        for (int step = 0; step < 60; step++) {
            somethingHappens(mug, authors.get(random.nextInt(authors.size())), random);
            assertSummaryIsTrue(mug);
        }
    }

    private void somethingHappens(Product mug, Caller.Customer author, Random random) {
        Map<String, Object> rating = Map.of("rating", 1 + random.nextInt(5));
        var review = reviews.by(author.id(), List.of(mug.id())).get(mug.id());
        if (review == null) {
            if (random.nextBoolean()) {
                readers.buy(author, mug);
            }
            readers.submit(author, mug, rating);
            return;
        }
        int version = (int) review.version();
        switch (random.nextInt(6)) {
            case 0 -> readers.update(author, review.id(), rating);
            case 1 -> readers.update(author, review.id(), Map.of("text", "www.x" + version));
            case 2 -> readers.delete(author, review.id());
            case 3 -> readers.buy(author, mug);
            case 4 -> readers.moderate(Callers.staff(), review.id(), version, reject());
            default -> readers.moderate(Callers.staff(), review.id(), version, publish());
        }
    }

    @Test
    void countsEveryReviewOfManyThatComeAtOnce() throws Exception {
        var mug = goods.product("Mug").put();
        var submitting = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 6; i++) {
            var buyer = readers.customer();
            readers.buy(buyer, mug);
            Map<String, Object> rating = Map.of("rating", 1 + i % 5);
            submitting.add(() -> readers.submit(buyer, mug, rating).at("reviewSubmit.review.id"));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(submitting)) {
                answer.get();
            }
        }

        assertSummaryIsTrue(mug);
        assertThat(summaryOf(mug).count()).isEqualTo(6);
    }

    @Test
    void isMendedByARecount() {
        var mug = goods.product("Mug").put();
        readers.published(mug, 5);
        readers.published(mug, 2);
        summaries.put(new ReviewSummary(mug.id(), Map.of("1", 7)));
        var document =
                """
                mutation($input: ReviewSummaryRecountInput!) { reviewSummaryRecount(input: $input) {
                  reviewSummary { average count } userErrors { code } } }""";
        var input = Map.<String, Object>of("input", Map.of("productId", mug.id()));

        assertThat(shop.ask(readers.customer(), document, input).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(summaryOf(mug).count()).isEqualTo(7);
        assertThat(
                        shop.ask(Callers.staff(), document, input)
                                .<String>at("reviewSummaryRecount.reviewSummary.average"))
                .isEqualTo("3.50");
        assertSummaryIsTrue(mug);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30})
    void costsAListOfProductsOneReadHoweverLongItIs(int count) {
        var tag = readers.customer().id();
        for (int i = 0; i < count; i++) {
            readers.published(goods.product("Mug " + i).tags(tag).put(), 4);
        }
        var variables = Map.<String, Object>of("tags", List.of(tag));
        var customer = readers.customer();
        shop.ask(customer, LIST, variables);

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(customer, LIST, variables)
                                                        .<List<?>>at("products.nodes"))
                                        .hasSize(count));

        assertThat(reads)
                .containsExactlyInAnyOrder("find products", "find reviewSummaries", "find reviews");
    }

    @Test
    void costsThePageOfAProductSevenReadsHoweverManyReviewsItHas() {
        var mug = goods.product("Mug").put();
        for (int i = 0; i < 12; i++) {
            readers.published(mug, 3);
        }
        var customer = readers.customer();
        readers.page(customer, mug, "(first: 12)");

        var reads = budget.commandsOf(() -> readers.page(customer, mug, "(first: 12)"));

        // The product, its summary, the shopper's own review, the page, the count, and the
        // shopper's votes on the own one and on the page: at once, or each when it is known.
        assertThat(reads).hasSizeLessThanOrEqualTo(7);
    }

    private void assertSummaryIsTrue(Product product) {
        var counted = new HashMap<Integer, Integer>();
        reviews.page(
                        ReviewFilter.shownOf(product.id(), null, null),
                        ReviewSort.NEWEST,
                        PageArguments.first(100))
                .getNodes()
                .forEach(review -> counted.merge(review.rating(), 1, Integer::sum));
        var summary = summaryOf(product);
        assertThat(summary.distribution())
                .allSatisfy(
                        row ->
                                assertThat(row.count())
                                        .isEqualTo(counted.getOrDefault(row.rating(), 0)));
        assertThat(summary.count())
                .isEqualTo(counted.values().stream().mapToInt(Integer::intValue).sum());
    }

    private ReviewSummary summaryOf(Product product) {
        return summaries.shown(List.of(product.id())).get(product.id());
    }

    private static Map<String, Object> publish() {
        return Map.of("verdict", "PUBLISH");
    }

    private static Map<String, Object> reject() {
        return Map.of("verdict", "REJECT", "reason", "OTHER");
    }
}
