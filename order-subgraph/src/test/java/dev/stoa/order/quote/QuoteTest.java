package dev.stoa.order.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.Variants;
import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.order.delivery.ShippingMethod;
import dev.stoa.order.delivery.ShippingRate;
import dev.stoa.order.delivery.ShippingRateBasis;
import dev.stoa.order.delivery.ShippingZone;
import dev.stoa.order.market.Exchange;
import dev.stoa.order.tax.TaxRate;
import dev.stoa.order.tax.TaxRegion;
import dev.stoa.order.values.TaxLine;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ShippingZone ZONE =
            new ShippingZone(
                    "szn_1",
                    "Zone",
                    List.of("DE"),
                    List.of(
                            flat("express", "12.90"),
                            new ShippingMethod(
                                    "standard",
                                    "Standard",
                                    null,
                                    ShippingRateBasis.PRICE,
                                    List.of(
                                            new ShippingRate(null, eur("0.00"), eur("4.90")),
                                            new ShippingRate(null, eur("50.00"), eur("0.00"))),
                                    2,
                                    3)));

    @Test
    void takesTheTaxOutOfInclusivePrices() {
        var quote = Quote.of(basket("standard", line(Variants.mug("29.00"), 1)), german(), ZONE);

        assertThat(quote.lines().getFirst().total().gross()).isEqualTo(eur("29.00"));
        assertThat(quote.lines().getFirst().total().net()).isEqualTo(eur("24.37"));
        assertThat(quote.cost().delivery().gross()).isEqualTo(eur("4.90"));
        assertThat(quote.total()).isEqualTo(eur("33.90"));
        assertThat(quote.cost().taxIncluded()).isTrue();
    }

    @Test
    void putsTheTaxOnTopOfExclusivePrices() {
        var newYork = region(false, "8.875", "8.875", "8.875");

        var quote = Quote.of(basket(null, line(Variants.mug("29.00"), 1)), newYork, null);

        assertThat(quote.cost().total())
                .isEqualTo(new Price(eur("29.00"), eur("2.57"), eur("31.57")));
        assertThat(quote.cost().taxIncluded()).isFalse();
    }

    @Test
    void listsTaxByRate() {
        var quote =
                Quote.of(
                        basket(
                                "standard",
                                line(Variants.mug("29.00"), 1),
                                line(Variants.book("10.00"), 1)),
                        german(),
                        ZONE);

        assertThat(quote.cost().taxes())
                .extracting(TaxLine::name)
                .containsExactly("VAT 19 %", "VAT 7 %");
        assertThat(quote.cost().taxes().getFirst().amount())
                .as("of the mug and of its delivery")
                .isEqualTo(eur("4.63").plus(eur("0.78")));
        assertThat(quote.cost().taxes().getLast().amount()).isEqualTo(eur("0.65"));
    }

    @Test
    void listsNoTaxWhereThereIsNone() {
        var quote =
                Quote.of(
                        basket(null, line(Variants.mug("29.00"), 1)),
                        region(false, "0", "0", "0"),
                        null);

        assertThat(quote.cost().taxes()).isEmpty();
        assertThat(quote.cost().total()).isEqualTo(Price.untaxed(eur("29.00")));
    }

    @Test
    void costsNothingWhileItIsEmpty() {
        var quote = Quote.of(basket(null), german(), null);

        assertThat(quote.total()).isEqualTo(eur("0.00"));
        assertThat(quote.needsDelivery()).isFalse();
    }

    @Test
    void offersNoDeliveryForWhatIsNotSent() {
        var quote =
                Quote.of(basket("standard", line(Variants.download("9.00"), 1)), german(), ZONE);

        assertThat(quote.deliveryOptions()).isEmpty();
        assertThat(quote.delivery()).isNull();
        assertThat(quote.needsDelivery()).isFalse();
    }

    @Test
    void leavesAnUnknownWayOfDeliveryOut() {
        var quote = Quote.of(basket("pigeon", line(Variants.mug("9.00"), 1)), german(), ZONE);

        assertThat(quote.delivery()).isNull();
        assertThat(quote.deliveryOptions()).hasSize(2);
        assertThat(quote.total()).isEqualTo(eur("9.00"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsUpExactlyWhateverIsInTheBasket(long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<Basket.Line>();
        IntStream.range(0, 1 + random.nextInt(12))
                .forEach(_ -> lines.add(line(anything(random), 1 + random.nextInt(999))));
        var tax = region(random.nextBoolean(), percent(random), percent(random), percent(random));
        var quote =
                Quote.of(
                        new Basket(
                                "DE",
                                Exchange.none(EUR),
                                lines,
                                null,
                                random.nextBoolean() ? "standard" : null,
                                null),
                        tax,
                        ZONE);
        var cost = quote.cost();

        var all = new ArrayList<>(quote.lines().stream().map(QuotedLine::total).toList());
        var subtotal = all.stream().reduce(Price::plus).orElseThrow();
        if (cost.delivery() != null) {
            all.add(cost.delivery());
        }
        assertThat(cost.subtotal()).isEqualTo(subtotal);
        assertThat(all.stream().reduce(Price::plus)).contains(cost.total());
        assertThat(cost.total().net().plus(cost.total().tax())).isEqualTo(cost.total().gross());
        assertThat(cost.taxes().stream().map(TaxLine::amount).reduce(eur("0.00"), Money::plus))
                .isEqualTo(cost.total().tax());
        for (var line : quote.lines()) {
            var listed = line.unitPrice().times(line.quantity());
            assertThat(tax.pricesIncludeTax() ? line.total().gross() : line.total().net())
                    .isEqualTo(listed);
        }
    }

    private static VariantSnapshot anything(Random random) {
        var price = BigDecimal.valueOf(random.nextInt(100_000), 2).toPlainString();
        return random.nextBoolean() ? Variants.mug(price) : Variants.book(price);
    }

    private static String percent(Random random) {
        return BigDecimal.valueOf(random.nextInt(30_000), 3).toPlainString();
    }

    private static TaxRegion german() {
        return region(true, "19", "7", "19");
    }

    private static TaxRegion region(
            boolean isIncluded, String standard, String reduced, String shipping) {
        return new TaxRegion(
                "DE",
                "DE",
                null,
                isIncluded,
                List.of(
                        rate("standard", standard),
                        rate("reduced", reduced),
                        rate("shipping", shipping)));
    }

    private static TaxRate rate(String taxClass, String percent) {
        return new TaxRate(taxClass, "VAT " + percent + " %", new BigDecimal(percent));
    }

    private static Basket basket(@Nullable String methodId, Basket.Line... lines) {
        return new Basket("DE", Exchange.none(EUR), List.of(lines), null, methodId, null);
    }

    private static Basket.Line line(VariantSnapshot variant, int quantity) {
        return new Basket.Line("cln_" + variant.id(), quantity, variant);
    }

    private static ShippingMethod flat(String id, String amount) {
        return new ShippingMethod(
                id,
                id,
                null,
                ShippingRateBasis.FLAT,
                List.of(new ShippingRate(null, null, eur(amount))),
                1,
                1);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
