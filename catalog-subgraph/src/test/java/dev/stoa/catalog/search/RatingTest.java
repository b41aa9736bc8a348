package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatingTest {

    @Test
    void isRoundedAsItIsShown() {
        assertThat(new Rating(14, 3).average()).as("4.666…").isEqualTo(467);
        assertThat(new Rating(33, 8).average()).as("4.125").isEqualTo(413);
        assertThat(new Rating(5, 1).average()).isEqualTo(500);
    }

    @Test
    void putsManyGoodReviewsBeforeOneThatIsVeryGood() {
        var one = new Rating(5, 1);
        var many = new Rating(470, 100);

        assertThat(one.average()).isGreaterThan(many.average());
        assertThat(one.rank()).isLessThan(many.rank());
    }
}
