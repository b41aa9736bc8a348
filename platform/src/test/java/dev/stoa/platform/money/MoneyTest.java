package dev.stoa.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void keepsAllDecimalsOfTheCurrency() {
        assertThat(Money.of("12.5", "EUR").amount()).hasToString("12.50");
        assertThat(Money.of("1200", "JPY").amount()).hasToString("1200");
        assertThat(Money.of("1.234", "TND").minor()).isEqualTo(1234);
    }

    @Test
    void refusesMoreDecimalsThanTheCurrencyHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0.005", "EUR"));
    }

    @Test
    void refusesToMixCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")));
    }

    @Test
    void allocatesWithoutLoss() {
        var random = new Random(42);
        for (int i = 0; i < 1000; i++) {
            var whole =
                    new Money(
                            random.nextLong(-100_000, 100_000),
                            java.util.Currency.getInstance("EUR"));
            var weights = random.longs(1 + random.nextInt(20), 0, 1000).boxed().toList();
            if (weights.stream().allMatch(weight -> weight == 0)) {
                continue;
            }
            assertThat(whole.allocate(weights).stream().mapToLong(Money::minor).sum())
                    .isEqualTo(whole.minor());
        }
    }

    @Test
    void allocatesByWeightsOfAnySize() {
        var whole = Money.of("0.03", "EUR");
        assertThat(whole.allocate(List.of(Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE - 2)))
                .extracting(Money::minor)
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void givesTheRestToTheLargestRemainders() {
        assertThat(Money.of("1.00", "EUR").allocate(List.of(1L, 1L, 1L)))
                .extracting(Money::minor)
                .containsExactly(34L, 33L, 33L);
    }

    @Test
    void takesTaxOutOfAPriceThatIncludesIt() {
        var price = Price.ofListed(Money.of("119.00", "EUR"), BigDecimal.valueOf(19), true);
        assertThat(price.net()).isEqualTo(Money.of("100.00", "EUR"));
        assertThat(price.tax()).isEqualTo(Money.of("19.00", "EUR"));
    }

    @Test
    void putsTaxOntoAPriceWithoutIt() {
        var price = Price.ofListed(Money.of("10.05", "USD"), new BigDecimal("8.875"), false);
        assertThat(price.gross()).isEqualTo(Money.of("10.94", "USD"));
    }

    @Test
    void neverLosesACentBetweenNetTaxAndGross() {
        var random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            var listed =
                    new Money(random.nextLong(1_000_000), java.util.Currency.getInstance("EUR"));
            var rate = BigDecimal.valueOf(random.nextInt(2600), 2);
            for (boolean included : new boolean[] {true, false}) {
                var price = Price.ofListed(listed, rate, included);
                assertThat(price.net().plus(price.tax())).isEqualTo(price.gross());
                assertThat(included ? price.gross() : price.net()).isEqualTo(listed);
            }
        }
    }
}
