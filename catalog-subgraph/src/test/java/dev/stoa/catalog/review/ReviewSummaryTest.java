package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewSummaryTest {

    @Test
    void hasNoAverageWithoutReviews() {
        var none = ReviewSummary.none("prd_1");

        assertThat(none.average()).isNull();
        assertThat(none.count()).isZero();
        assertThat(none.distribution()).hasSize(5).allMatch(row -> row.count() == 0);
    }

    @Test
    void roundsTheAverageHalfUp() {
        assertThat(new ReviewSummary("prd_1", Map.of("5", 2, "4", 1)).average())
                .isEqualByComparingTo("4.67");
        assertThat(new ReviewSummary("prd_1", Map.of("5", 1, "4", 7)).average())
                .isEqualByComparingTo("4.13");
        assertThat(new ReviewSummary("prd_1", Map.of("3", 1)).average()).hasToString("3.00");
    }

    @Test
    void showsFiveStarsFirstAndSumsToTheCount() {
        var summary = new ReviewSummary("prd_1", Map.of("1", 3, "5", 4, "2", 0));

        assertThat(summary.distribution())
                .extracting(RatingCount::rating)
                .containsExactly(5, 4, 3, 2, 1);
        assertThat(summary.count()).isEqualTo(7);
    }
}
