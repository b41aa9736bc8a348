package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.pricing.Measure.Unit;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {

    @ParameterizedTest
    @CsvSource({
        "250, GRAM, 1, KILOGRAM, 4.99, 19.96",
        "250, GRAM, 100, GRAM, 4.99, 2.00",
        "75, CENTILITRE, 1, LITRE, 9.00, 12.00",
        "3, PIECE, 1, PIECE, 10.00, 3.33",
        "250, CENTIMETRE, 1, METRE, 10.00, 4.00",
        "2.22, SQUARE_METRE, 1, SQUARE_METRE, 44.40, 20.00",
        "5, KILOGRAM, 1, KILOGRAM, 0.00, 0.00",
    })
    void tellsThePriceForAMeasure(
            BigDecimal amount,
            Unit unit,
            BigDecimal per,
            Unit perUnit,
            String price,
            String expected) {
        var contents = new Contents(new Measure(amount, unit), new Measure(per, perUnit));

        assertThat(contents.priceOf(Money.of(price, "EUR")).price())
                .isEqualTo(Money.of(expected, "EUR"));
    }

    @Test
    void comparesOnlyWhatCanBeCompared() {
        var bottle = new Measure(BigDecimal.ONE, Unit.LITRE);
        var bag = new Measure(BigDecimal.ONE, Unit.KILOGRAM);

        assertThatThrownBy(() -> new Contents(bottle, bag))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsNoOtherWayToWriteTheSame() {
        assertThat(new Measure(new BigDecimal("1.50"), Unit.LITRE))
                .isEqualTo(new Measure(new BigDecimal("1.5"), Unit.LITRE));
    }
}
