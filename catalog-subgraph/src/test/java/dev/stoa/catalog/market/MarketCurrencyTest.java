package dev.stoa.catalog.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketCurrencyTest {

    @ParameterizedTest
    @CsvSource({
        "10.00, USD, 1.0837, , 10.84",
        "10.00, USD, 1.0837, 0.05, 10.85",
        "10.00, CHF, 0.9312, 0.05, 9.30",
        "0.01, CHF, 0.9312, 0.05, 0.05",
        "0.00, CHF, 0.9312, 0.05, 0.00",
        "19.99, JPY, 163.2, , 3262",
        "19.99, JPY, 163.2, 100, 3300",
        "1.00, KWD, 0.3335, , 0.334",
        "10.00, SEK, 11.25, 1, 113.00",
    })
    void convertsByRateAndRounding(
            String euros, String currency, String rate, @Nullable String roundTo, String result) {
        assertThat(sold(currency, rate, roundTo).convert(Money.of(euros, "EUR")))
                .isEqualTo(Money.of(result, currency));
    }

    @Test
    void leavesItsOwnCurrencyAlone() {
        var price = Money.of("9.99", "EUR");

        assertThat(sold("EUR", "1", "0.05").convert(price)).isEqualTo(price);
    }

    private static MarketCurrency sold(String currency, String rate, @Nullable String roundTo) {
        return new MarketCurrency(
                Currency.getInstance(currency),
                new BigDecimal(rate),
                roundTo == null ? null : new BigDecimal(roundTo),
                Instant.EPOCH);
    }
}
