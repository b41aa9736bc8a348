package dev.stoa.catalog.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

    /** By hand: 2·Σ k·ln(k·N / (row·column)) over the four cells of 10, 5, 10 and 975 + 20. */
    @Test
    void isTheLogLikelihoodRatio() {
        double n = 1020;
        double expected =
                2
                        * (10 * Math.log(10 * n / (15 * 20))
                                + 5 * Math.log(5 * n / (15 * 1000))
                                + 10 * Math.log(10 * n / (1005 * 20))
                                + 995 * Math.log(995 * n / (1005 * 1000.0)));

        assertThat(Association.of(10, 15, 20, 1000)).isCloseTo(expected, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"9, 100, 100, 1000", "0, 10, 10, 1000", "1, 600, 700, 1000"})
    void isNoneWhereChanceWouldDoAsMuch(long both, long one, long other, long all) {
        assertThat(Association.of(both, one, other, all)).isZero();
    }

    @Test
    void doesNotPreferWhatSellsWithEverything() {
        double withBestseller = Association.of(30, 50, 500, 1000);
        double withCompanion = Association.of(25, 50, 40, 1000);

        assertThat(withCompanion).isGreaterThan(10 * withBestseller);
    }

    @Test
    void isSurerTheMoreOrdersShowIt() {
        assertThat(Association.of(20, 40, 40, 1000)).isGreaterThan(Association.of(1, 2, 2, 1000));
    }

    @Test
    void speaksAfterTheFirstOrder() {
        assertThat(Association.of(1, 1, 1, 1)).isPositive();
    }
}
