package dev.stoa.catalog.recommendation;

import static dev.stoa.catalog.recommendation.RecommendationKind.BOUGHT_TOGETHER;
import static dev.stoa.catalog.recommendation.RecommendationKind.CURATED;
import static dev.stoa.catalog.recommendation.RecommendationKind.POPULAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {

    private final Map<String, RecommendationKind> found = new LinkedHashMap<>();

    @Test
    void givesEveryThirdPlaceToWhatIsPopular() {
        found(BOUGHT_TOGETHER, "a", "b", "c", "d");
        found(POPULAR, "x", "y");

        assertThat(Shares.of(found, List.of("x", "y"), 10).keySet())
                .containsExactly("a", "b", "x", "c", "d", "y");
    }

    @Test
    void leavesInFrontWhatStaffRelateToIt() {
        found(CURATED, "s", "t", "u", "v");
        found(BOUGHT_TOGETHER, "a", "b", "c");
        found(POPULAR, "x");

        assertThat(Shares.of(found, List.of("x"), 10).keySet())
                .containsExactly("s", "t", "u", "v", "a", "b", "x", "c");
    }

    @Test
    void namesNothingTwiceAndKeepsTheReasonThatCountsMore() {
        found(BOUGHT_TOGETHER, "a", "b", "c");

        assertThat(Shares.of(found, List.of("c", "a"), 10))
                .containsExactly(
                        Map.entry("a", BOUGHT_TOGETHER),
                        Map.entry("b", BOUGHT_TOGETHER),
                        Map.entry("c", BOUGHT_TOGETHER));
    }

    @Test
    void passesOverPopularOnesThatWereNotFound() {
        found(BOUGHT_TOGETHER, "a", "b", "c");

        assertThat(Shares.of(found, List.of("other", "c"), 2).keySet()).containsExactly("a", "b");
    }

    @Test
    void fillsUpWithWhatIsPopular() {
        found(POPULAR, "x", "y", "z", "q");

        assertThat(Shares.of(found, List.of("x", "y", "z", "q"), 10).keySet())
                .containsExactly("x", "y", "z", "q");
    }

    private void found(RecommendationKind kind, String... ids) {
        for (var id : ids) {
            found.put(id, kind);
        }
    }
}
