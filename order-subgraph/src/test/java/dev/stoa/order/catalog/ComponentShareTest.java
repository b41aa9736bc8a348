package dev.stoa.order.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ComponentShareTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void sharesByWhatThePiecesCostAlone() {
        var shares = ComponentShare.of(List.of(cups("8.00"), pot("30.00")), taxed(4000));

        assertThat(shares)
                .extracting(share -> share.total().gross().amount().toPlainString())
                .containsExactly("13.91", "26.09");
    }

    @Test
    void countsPiecesWhereAPriceIsNotKnownOrNothingCostsAnything() {
        for (var cups : List.of(cups(null), cups("0.00"))) {
            var pot = pot(cups.price() == null ? "30.00" : "0.00");
            assertThat(ComponentShare.of(List.of(cups, pot), taxed(4000)))
                    .extracting(share -> share.total().gross().minor())
                    .containsExactly(2667L, 1333L);
        }
    }

    @Test
    void sharesNothingAmongNoComponents() {
        assertThat(ComponentShare.of(List.of(), taxed(4000))).isEmpty();
    }

    @RepeatedTest(300)
    void sumsToTheWhole(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var components =
                IntStream.range(0, 1 + random.nextInt(20))
                        .mapToObj(
                                i ->
                                        new Component(
                                                "var_" + i,
                                                1 + random.nextInt(100),
                                                "Piece",
                                                new Money(anyAmount(random), EUR)))
                        .toList();
        var whole =
                Price.ofListed(
                        new Money(anyAmount(random), EUR),
                        BigDecimal.valueOf(random.nextInt(30)),
                        random.nextBoolean());

        var shares = ComponentShare.of(components, whole);

        assertThat(shares.stream().map(ComponentShare::total).reduce(Price::plus)).hasValue(whole);
        assertThat(shares)
                .allSatisfy(
                        share -> {
                            assertThat(share.total().net().isNegative()).isFalse();
                            assertThat(share.total().tax().isNegative()).isFalse();
                        });
    }

    /** From nothing at all to what nobody sells. */
    private static long anyAmount(Random random) {
        return random.nextLong(1L << random.nextInt(40));
    }

    private static Component cups(@Nullable String price) {
        return new Component("var_cup", 2, "Cup", money(price));
    }

    private static Component pot(String price) {
        return new Component("var_pot", 1, "Pot", money(price));
    }

    private static @Nullable Money money(@Nullable String amount) {
        return amount == null ? null : Money.of(amount, "EUR");
    }

    private static Price taxed(long listed) {
        return Price.ofListed(new Money(listed, EUR), BigDecimal.valueOf(19), true);
    }
}
