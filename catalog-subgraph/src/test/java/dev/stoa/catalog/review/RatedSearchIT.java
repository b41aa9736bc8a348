package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.search.SearchIsCurrent;
import dev.stoa.platform.test.Callers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Products found and sorted by what shoppers think of them. */
@CatalogTest
class RatedSearchIT {

    private static final String SEARCH =
            """
            query($query: String, $ratingMin: Decimal, $direction: SortDirection!, $first: Int,
                $after: String) {
              productSearch(query: $query, ratingMin: $ratingMin, first: $first, after: $after,
                  sort: {field: RATING, direction: $direction}) {
                products { totalCount nodes { id title } pageInfo { hasNextPage endCursor } } } }""";

    @Autowired private Goods goods;
    @Autowired private Readers readers;
    @Autowired private Shop shop;
    @Autowired private SearchIsCurrent search;

    private String mark;

    @BeforeEach
    void makeMark() {
        mark = goods.mark();
    }

    @Test
    void putsTheBestRatedFirstAndThoseWithoutReviewsLastEitherWay() {
        product("Unknown");
        var bad = product("Bad");
        var good = product("Good");
        rate(bad, 2, 1);
        rate(good, 4, 5);

        assertThat(titles("DESC", null)).containsExactly("Good", "Bad", "Unknown");
        assertThat(titles("ASC", null)).containsExactly("Bad", "Good", "Unknown");
    }

    @Test
    void followsReviewsThatAreShownAndHidden() {
        var mug = product("Mug");
        rate(product("Cup"), 4);
        assertThat(titles("DESC", null)).containsExactly("Cup", "Mug");

        var review = readers.published(mug, 5);
        assertThat(titles("DESC", null)).containsExactly("Mug", "Cup");

        readers.moderate(
                Callers.staff(), review, 1, Map.of("verdict", "REJECT", "reason", "OTHER"));
        assertThat(titles("DESC", null)).containsExactly("Cup", "Mug");
        assertThat(titles("DESC", "1")).containsExactly("Cup");
    }

    @Test
    void leavesOutWhatIsRatedLower() {
        product("Unknown");
        rate(product("Good"), 4, 4, 5);
        rate(product("Best"), 5);

        assertThat(titles("DESC", "4.33")).containsExactlyInAnyOrder("Good", "Best");
        assertThat(titles("DESC", "4.34")).containsExactly("Best");
        assertThat(titles("DESC", "4.331")).as("never lower than asked").containsExactly("Best");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "5.01", "-3", "1000000"})
    void refusesRatingsThatNothingCanHave(String wrong) {
        assertThat(ask("DESC", wrong, null).errorCode()).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASC", "DESC"})
    void showsEachProductOnceOnItsPages(String direction) {
        for (int i = 0; i < 3; i++) {
            rate(product("Rated"), 4);
            product("Unknown");
        }
        rate(product("Best"), 5);
        var seen = new ArrayList<String>();
        String after = null;
        for (boolean isMore = true; isMore; ) {
            var page = ask(direction, null, after);
            seen.addAll(page.at("productSearch.products.nodes[*].id"));
            after = page.at("productSearch.products.pageInfo.endCursor");
            isMore = page.at("productSearch.products.pageInfo.hasNextPage");
            assertThat(page.<Integer>at("productSearch.products.totalCount")).isEqualTo(7);
        }

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void isRefusedByLists() {
        var answer =
                shop.ask(
                        Callers.GUEST,
                        "{ products(sort: {field: RATING}) { nodes { id } } }",
                        Map.of());

        assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    }

    private Product product(String title) {
        return goods.product(title + " " + mark).put();
    }

    private void rate(Product product, int... ratings) {
        for (int rating : ratings) {
            readers.published(product, rating);
        }
    }

    private List<String> titles(String direction, String ratingMin) {
        return ask(direction, ratingMin, null)
                .<List<String>>at("productSearch.products.nodes[*].title")
                .stream()
                .map(title -> title.split(" ")[0])
                .toList();
    }

    private Shop.Answer ask(String direction, String ratingMin, String after) {
        search.catchUp();
        var variables = new HashMap<String, Object>();
        variables.put("query", mark);
        variables.put("ratingMin", ratingMin);
        variables.put("direction", direction);
        variables.put("first", 3);
        variables.put("after", after);
        return shop.ask(Callers.GUEST, SEARCH, variables);
    }
}
