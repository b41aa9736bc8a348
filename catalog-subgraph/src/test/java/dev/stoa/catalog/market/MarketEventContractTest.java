package dev.stoa.catalog.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.EventContract;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarketEventContractTest {

    @Test
    void sendsWhatTheSchemaSays() {
        var market =
                new Market(
                        "switzerland",
                        "Switzerland",
                        List.of("CH"),
                        true,
                        Map.of(),
                        List.of(
                                sold("CHF", new BigDecimal("9E-1"), new BigDecimal("0.05")),
                                sold("EUR", BigDecimal.ONE, null)),
                        true,
                        1);

        assertThat(EventContract.problemsOfSent(MarketChanged.of(market))).isEmpty();
    }

    private static MarketCurrency sold(
            String currency, BigDecimal rate, @Nullable BigDecimal step) {
        return new MarketCurrency(Currency.getInstance(currency), rate, step, Instant.EPOCH);
    }
}
