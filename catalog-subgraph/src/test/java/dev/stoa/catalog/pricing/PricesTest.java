package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.market.Market;
import dev.stoa.catalog.market.MarketContext;
import dev.stoa.catalog.market.MarketCurrency;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final MarketContext GERMANY = context("EUR", "1");
    private static final MarketContext SWITZERLAND = context("CHF", "0.9312");

    @Test
    void isTheVariantsOwnWithoutLists() {
        var tag = prices(GERMANY).tag(own("10.00", "12.00"), List.of());

        assertThat(tag.tiers()).hasSize(1);
        assertThat(tag.at(7).listed()).isEqualTo(euros("10.00"));
        assertThat(tag.at(7).compareAt()).isEqualTo(euros("12.00"));
        assertThat(tag.at(7).reason().kind()).isEqualTo(PriceReason.Kind.OWN);
        assertThat(tag.at(7).reason().exchange()).isNull();
    }

    @Test
    void comparesOnlyWithAHigherPrice() {
        assertThat(prices(GERMANY).tag(own("10.00", "10.00"), List.of()).at(1).compareAt())
                .isNull();
        assertThat(prices(GERMANY).tag(own("10.00", "9.00"), List.of()).at(1).compareAt()).isNull();
    }

    @Test
    void saysHowItWasConverted() {
        var tier = prices(SWITZERLAND).tag(own("10.00", "12.00"), List.of()).at(1);

        assertThat(tier.listed()).isEqualTo(Money.of("9.30", "CHF"));
        assertThat(tier.compareAt()).isEqualTo(Money.of("11.15", "CHF"));
        assertThat(tier.reason().exchange())
                .isEqualTo(
                        new PriceReason.Exchange(
                                euros("10.00"),
                                new BigDecimal("0.9312"),
                                new BigDecimal("0.05"),
                                NOW));
    }

    @Test
    void isThatOfTheListWithTheHighestRank() {
        var cheap = list("cheap", 1, null);
        var contract = list("contract", 2, null);
        var rows = List.of(row("cheap", 1, "5.00"), row("contract", 1, "8.00"));

        var tier = prices(GERMANY, cheap, contract).tag(own("10.00", null), rows).at(1);

        assertThat(tier.listed()).isEqualTo(euros("8.00"));
        assertThat(tier.reason().priceListHandle()).isEqualTo("contract");
        assertThat(tier.compareAt()).as("its own price").isEqualTo(euros("10.00"));
    }

    @Test
    void isTheLowerOneAmongListsOfTheSameRank() {
        var rows = List.of(row("a", 1, "9.00"), row("b", 1, "7.00"));

        var tier =
                prices(GERMANY, list("a", 0, null), list("b", 0, null))
                        .tag(own("10.00", null), rows)
                        .at(1);

        assertThat(tier.listed()).isEqualTo(euros("7.00"));
    }

    @Test
    void fallsToTheNextRankWhereAListHasNoPrice() {
        var rows = List.of(row("sale", 1, "6.00"));

        var tier =
                prices(GERMANY, list("vip", 9, null), list("sale", 0, null))
                        .tag(own("10.00", null), rows)
                        .at(1);

        assertThat(tier.reason().priceListHandle()).isEqualTo("sale");
    }

    @Test
    void changesWhatTheListDoesNotSetByItsPercentage() {
        var sale = list("sale", 0, "-20");

        assertThat(prices(GERMANY, sale).tag(own("9.99", null), List.of()).at(1).listed())
                .isEqualTo(euros("7.99"));
        assertThat(prices(SWITZERLAND, sale).tag(own("10.00", null), List.of()).at(1))
                .satisfies(
                        tier -> {
                            assertThat(tier.listed()).isEqualTo(Money.of("7.44", "CHF"));
                            assertThat(tier.compareAt()).isEqualTo(Money.of("9.30", "CHF"));
                            assertThat(tier.reason().exchange()).isNotNull();
                        });
        var set = List.of(row("sale", 1, "9.50"));
        assertThat(prices(GERMANY, sale).tag(own("9.99", null), set).at(1).listed())
                .isEqualTo(euros("9.50"));
    }

    @Test
    void fallsWithTheQuantity() {
        var rows =
                List.of(
                        row("trade", 10, "8.00"),
                        row("trade", 50, "7.00"),
                        row("other", 20, "1.00"));

        var tag = prices(GERMANY, list("trade", 0, null)).tag(own("10.00", null), rows);

        assertThat(tag.tiers().stream().map(PriceTag.Tier::minQuantity)).containsExactly(1, 10, 50);
        assertThat(tag.at(1).reason().kind()).isEqualTo(PriceReason.Kind.OWN);
        assertThat(tag.at(9).listed()).isEqualTo(euros("10.00"));
        assertThat(tag.at(10).listed()).isEqualTo(euros("8.00"));
        assertThat(tag.at(49).listed()).isEqualTo(euros("8.00"));
        assertThat(tag.at(500).listed()).isEqualTo(euros("7.00"));
    }

    @Test
    void takesNoPriceInAnotherCurrency() {
        var rows = List.of(row("trade", 1, "8.00"));

        var tier = prices(SWITZERLAND, list("trade", 0, null)).tag(own("10.00", null), rows).at(1);

        assertThat(tier.reason().kind()).isEqualTo(PriceReason.Kind.OWN);
        assertThat(tier.listed()).isEqualTo(Money.of("9.30", "CHF"));
    }

    @Test
    void countsOnlyUnderTheConditionsOfTheList() {
        assertThat(list("x", 0, null).isFor(GERMANY, NOW)).isTrue();
        assertThat(within(NOW, null).isFor(GERMANY, NOW)).as("from now on").isTrue();
        assertThat(within(NOW.plusMillis(1), null).isFor(GERMANY, NOW)).isFalse();
        assertThat(within(null, NOW).isFor(GERMANY, NOW)).as("until now").isFalse();
        assertThat(within(null, NOW.plusMillis(1)).isFor(GERMANY, NOW)).isTrue();
        assertThat(whose(List.of("eu"), List.of()).isFor(GERMANY, NOW)).isFalse();
        assertThat(whose(List.of("eu", "test"), List.of()).isFor(GERMANY, NOW)).isTrue();
        assertThat(whose(List.of(), List.of("cgr_1")).isFor(GERMANY, NOW)).isFalse();
        var member = new MarketContext(GERMANY.market(), GERMANY.currency(), Set.of("cgr_1"));
        assertThat(whose(List.of(), List.of("cgr_1", "cgr_2")).isFor(member, NOW)).isTrue();
    }

    private static PriceList within(@Nullable Instant from, @Nullable Instant until) {
        return new PriceList("x", "X", List.of(), List.of(), from, until, 0, null, NOW, true, 1);
    }

    private static PriceList whose(List<String> markets, List<String> groups) {
        return new PriceList("x", "X", markets, groups, null, null, 0, null, NOW, true, 1);
    }

    private static PriceList list(String handle, int rank, @Nullable String percent) {
        return new PriceList(
                handle,
                handle,
                List.of(),
                List.of(),
                null,
                null,
                rank,
                percent == null ? null : new BigDecimal(percent),
                NOW,
                true,
                1);
    }

    private static Prices prices(MarketContext context, PriceList... lists) {
        return new Prices(context, Stream.of(lists).sorted(PriceList.BY_RANK).toList());
    }

    private static ListedPrice row(String list, int minQuantity, String price) {
        return new ListedPrice(list, minQuantity, euros(price), null, NOW);
    }

    private static OwnPrice own(String price, @Nullable String compareAt) {
        return new OwnPrice("var_1", euros(price), compareAt == null ? null : euros(compareAt));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    private static MarketContext context(String currency, String rate) {
        var sold =
                new MarketCurrency(
                        Currency.getInstance(currency),
                        new BigDecimal(rate),
                        rate.equals("1") ? null : new BigDecimal("0.05"),
                        NOW);
        var market =
                new Market("test", "Test", List.of("DE"), true, Map.of(), List.of(sold), true, 1);
        return new MarketContext(market, sold, Set.of());
    }
}
