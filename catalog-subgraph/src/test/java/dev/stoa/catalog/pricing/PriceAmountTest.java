package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.999      | EUR | At most 2 decimals in EUR.
                    9.5        | JPY | No decimals in JPY.
                    0.0001     | BHD | At most 3 decimals in BHD.
                    -0.01      | EUR | 0 to 10,000,000 in EUR.
                    10000000.5 | JPY | 0 to 10,000,000 in JPY.
                    """)
    void saysWhyNoPriceIsThat(BigDecimal amount, Currency currency, String flaw) {
        assertThat(PriceAmount.flaw(amount, currency)).hasValue(flaw);
    }

    @ParameterizedTest
    @CsvSource({"0, EUR", "1.990, EUR", "9.0, JPY", "10000000, EUR"})
    void findsNothingWrongWithAPrice(BigDecimal amount, Currency currency) {
        assertThat(PriceAmount.flaw(amount, currency)).isEmpty();
    }

    @Test
    void knowsWhatNobodyPaysIn() {
        assertThat(PriceAmount.isPaidIn(Currency.getInstance("XXX"))).isFalse();
        assertThat(PriceAmount.isPaidIn(Currency.getInstance("JPY"))).isTrue();
    }
}
