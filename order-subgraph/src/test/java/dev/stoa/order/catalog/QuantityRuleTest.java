package dev.stoa.order.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityRuleTest {

    @ParameterizedTest
    @CsvSource({
        "1, , 1, 5, 5",
        "3, , 1, 1, 3",
        "1, 2, 1, 9, 2",
        "6, , 6, 7, 12",
        "6, 24, 6, 23, 24",
        "6, 24, 6, 999, 24",
        "6, 6, 6, 1, 6",
        "6, 24, 6, 18, 18",
    })
    void offersWhatIsNearest(
            int minimum, @Nullable Integer maximum, int increment, int wanted, int nearest) {
        var rule = new QuantityRule(minimum, maximum, increment);

        assertThat(rule.nearest(wanted)).isEqualTo(nearest);
        assertThat(rule.allows(wanted)).isEqualTo(wanted == nearest);
        assertThat(rule.allows(nearest)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "3, , 1, At least 3 at a time",
        "1, 2, 1, 1 to 2 at a time",
        "6, 6, 6, Exactly 6 at a time",
        "6, , 6, 'At least 6 at a time, in multiples of 6'",
    })
    void saysWhatItAsks(int minimum, @Nullable Integer maximum, int increment, String words) {
        assertThat(new QuantityRule(minimum, maximum, increment).inWords()).isEqualTo(words);
    }
}
