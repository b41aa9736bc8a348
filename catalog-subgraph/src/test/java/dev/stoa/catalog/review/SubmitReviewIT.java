package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class SubmitReviewIT {

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Shop shop;

    @Test
    void showsAtOnceWhatABuyerWrites() {
        var mug = goods.product("Mug").put();
        var ada = readers.customer();
        readers.buy(ada, mug);

        var answer = readers.submit(ada, mug, Map.of("rating", 4));

        assertThat(answer.<String>at("reviewSubmit.review.status")).isEqualTo("PUBLISHED");
        assertThat(answer.<Boolean>at("reviewSubmit.review.isVerified")).isTrue();
        var page = readers.page(mug);
        assertThat(page.<List<String>>at("product.reviews.nodes[*].title"))
                .containsExactly("Good mug");
        assertThat(page.<String>at("product.reviewSummary.average")).isEqualTo("4.00");
        assertThat(page.<Integer>at("product.reviewSummary.count")).isEqualTo(1);
    }

    @Test
    void keepsWhatOthersWriteForTheShop() {
        var mug = goods.product("Mug").put();
        var eve = readers.customer();

        var answer = readers.submit(eve, mug);

        assertThat(answer.<String>at("reviewSubmit.review.status")).isEqualTo("PENDING");
        assertThat(answer.<List<?>>at("reviewSubmit.review.concerns")).isEmpty();
        var page = readers.page(mug);
        assertThat(page.<List<?>>at("product.reviews.nodes")).isEmpty();
        assertThat(page.<Integer>at("product.reviewSummary.count")).isZero();
        assertThat(readers.page(eve, mug, "").<String>at("product.viewerReview.status"))
                .isEqualTo("PENDING");
        assertThat(page.<Object>at("product.viewerReview")).isNull();
    }

    @Test
    void takesOneReviewOfAProductFromEachCustomer() {
        var mug = goods.product("Mug").put();
        var ada = readers.customer();
        var first = readers.submit(ada, mug);

        var same = readers.submit(ada, mug);
        var other = readers.submit(ada, mug, Map.of("rating", 1));

        assertThat(same.<String>at("reviewSubmit.review.id"))
                .isEqualTo(first.<String>at("reviewSubmit.review.id"));
        assertThat(Readers.codes(other)).containsExactly("ALREADY_REVIEWED");
        assertThat(other.<Object>at("reviewSubmit.review")).isNull();
        assertThat(mine(ada)).hasSize(1);
    }

    @Test
    void takesOneReviewHoweverOftenItIsSentAtOnce() throws Exception {
        var mug = goods.product("Mug").put();
        var ada = readers.customer();
        readers.buy(ada, mug);
        Callable<String> submit = () -> readers.submit(ada, mug).at("reviewSubmit.review.id");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Collections.nCopies(6, submit));
            var first = answers.getFirst().get();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        assertThat(readers.page(mug).<Integer>at("product.reviewSummary.count")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating | 0 | INVALID",
                "rating | 6 | INVALID",
                "rating | -2147483648 | INVALID",
                "title | '' | REQUIRED",
                "title | ' \u200B ' | REQUIRED",
                "title | x | INVALID",
                "title | <b>bold</b> | INVALID",
                "text | <script>alert(1)</script> | INVALID",
                "displayName | '' | REQUIRED",
                "displayName | me@example.org | INVALID",
                "displayName | www.shop.com | INVALID",
                "locale | de_DE; DROP | INVALID"
            })
    void refusesWhatIsNoReview(String field, String value, String code) {
        var mug = goods.product("Mug").put();
        var ada = readers.customer();
        Object typed = field.equals("rating") ? (Object) Integer.valueOf(value) : value;

        var answer = readers.submit(ada, mug, Map.of(field, typed));

        assertThat(Readers.codes(answer)).containsExactly(code);
        assertThat(answer.<List<String>>at("reviewSubmit.userErrors[0].path"))
                .containsExactly(field);
        assertThat(mine(ada)).isEmpty();
    }

    @Test
    void takesTextsOfTheLongestLength() {
        var mug = goods.product("Mug").put();
        var ada = readers.customer();
        Map<String, Object> longest = Map.of("title", "🍵".repeat(120), "text", "ش".repeat(5_000));

        assertThat(Readers.codes(readers.submit(ada, mug, Map.of("title", "x".repeat(121)))))
                .containsExactly("INVALID");
        assertThat(Readers.codes(readers.submit(ada, mug, Map.of("text", "x".repeat(5_001)))))
                .containsExactly("INVALID");
        assertThat(readers.submit(ada, mug, longest).<String>at("reviewSubmit.review.title"))
                .isEqualTo("🍵".repeat(120));
    }

    @Test
    void refusesWrongTypesBeforeAnythingIsDone() {
        var mug = goods.product("Mug").put();
        var ada = readers.customer();

        for (var bad : List.<Object>of("five", 4.5, true, List.of(5, 4), Map.of("$gt", 1))) {
            assertThat(readers.submit(ada, mug, Map.of("rating", bad)).specification())
                    .containsKey("errors");
        }
        for (var field : List.of("status", "isVerified", "customerId", "helpfulCount")) {
            assertThat(readers.submit(ada, mug, Map.of(field, "1")).specification())
                    .containsKey("errors");
        }
        assertThat(mine(ada)).isEmpty();
    }

    @Test
    void knowsOnlyProductsThatAreShown() {
        var draft = goods.product("Draft").as(ProductStatus.DRAFT).put();
        var mug = goods.product("Mug").put();
        var ada = readers.customer();

        assertThat(Readers.codes(readers.submit(ada, draft))).containsExactly("NOT_FOUND");
        for (var id : List.of("prd_00000000000000000000000000", Goods.variantOf(mug), "x", "")) {
            assertThat(Readers.codes(readers.submit(ada, mug, Map.of("productId", id))))
                    .containsExactly("NOT_FOUND");
        }
        assertThat(mine(ada)).isEmpty();
    }

    @Test
    void isForCustomersAlone() {
        var mug = goods.product("Mug").put();

        assertThat(readers.submit(Callers.GUEST, mug).errorCode()).isEqualTo("UNAUTHENTICATED");
        assertThat(readers.submit(Callers.staff(), mug).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(shop.ask("{ myReviews { nodes { id } } }").errorCode())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void tellsNobodyButStaffWhoWrote() {
        var mug = goods.product("Mug").put();
        readers.published(mug, 5);

        for (var reader : List.of(Callers.GUEST, readers.customer(), Callers.service("order"))) {
            assertThat(
                            readers.page(reader, mug, "")
                                    .<List<Object>>at("product.reviews.nodes[*].customer"))
                    .containsOnlyNulls();
        }
        assertThat(
                        readers.page(Callers.staff(), mug, "")
                                .<List<String>>at("product.reviews.nodes[*].customer.id"))
                .singleElement()
                .asString()
                .startsWith("cus_");
    }

    private List<String> mine(Caller caller) {
        return shop.ask(caller, "{ myReviews { nodes { id product { title } } } }")
                .at("myReviews.nodes[*].id");
    }
}
