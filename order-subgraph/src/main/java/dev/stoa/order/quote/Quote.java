package dev.stoa.order.quote;

import dev.stoa.order.delivery.DeliveryOption;
import dev.stoa.order.delivery.ShippingZone;
import dev.stoa.order.tax.TaxRate;
import dev.stoa.order.tax.TaxRegion;
import dev.stoa.order.values.Cost;
import dev.stoa.order.values.TaxLine;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The price of a basket.
 *
 * @param deliveryOptions how it can be delivered, cheapest first
 * @param delivery the way chosen; null when none is, or when it is not to be had
 * @param needsDelivery false when nothing in it is sent
 */
public record Quote(
        List<QuotedLine> lines,
        List<DeliveryOption> deliveryOptions,
        @Nullable DeliveryOption delivery,
        boolean needsDelivery,
        Cost cost) {

    public Quote {
        lines = List.copyOf(lines);
        deliveryOptions = List.copyOf(deliveryOptions);
    }

    /**
     * @param tax rules of the place the goods go to
     * @param zone of the place; null when it is not known or nobody delivers there
     */
    public static Quote of(Basket basket, TaxRegion tax, @Nullable ShippingZone zone) {
        var lines = basket.lines().stream().map(line -> quoted(line, tax)).toList();
        var options =
                zone == null || !basket.needsDelivery()
                        ? List.<DeliveryOption>of()
                        : zone.options(basket.parcel(), tax);
        var delivery =
                Stream.concat(options.stream(), fetched(basket, tax))
                        .filter(option -> option.id().equals(basket.choice()))
                        .findFirst()
                        .orElse(null);
        return new Quote(
                lines,
                options,
                delivery,
                basket.needsDelivery(),
                cost(basket, lines, delivery, tax));
    }

    /** Fetching it costs nothing. */
    private static Stream<DeliveryOption> fetched(Basket basket, TaxRegion tax) {
        var place = basket.pickup();
        return place == null || !basket.needsDelivery()
                ? Stream.empty()
                : Stream.of(
                        DeliveryOption.fetched(
                                place, basket.currency(), tax.rate(TaxRegion.SHIPPING)));
    }

    /** What the buyer pays. */
    public Money total() {
        return cost.total().gross();
    }

    private static QuotedLine quoted(Basket.Line line, TaxRegion tax) {
        var rate = tax.rate(line.variant().taxClass());
        return new QuotedLine(
                line.id(),
                line.quantity(),
                line.variant(),
                rate,
                Price.ofListed(line.listed(), rate.ratePercent(), tax.pricesIncludeTax()));
    }

    private static Cost cost(
            Basket basket,
            List<QuotedLine> lines,
            @Nullable DeliveryOption delivery,
            TaxRegion tax) {
        var subtotal =
                lines.stream()
                        .map(QuotedLine::total)
                        .reduce(Price.free(basket.currency()), Price::plus);
        return new Cost(
                subtotal,
                delivery == null ? null : delivery.price(),
                delivery == null ? subtotal : subtotal.plus(delivery.price()),
                taxes(lines, delivery),
                tax.pricesIncludeTax());
    }

    private static List<TaxLine> taxes(List<QuotedLine> lines, @Nullable DeliveryOption delivery) {
        var sums = new LinkedHashMap<TaxRateName, Price>();
        for (var line : lines) {
            add(sums, line.taxRate(), line.total());
        }
        if (delivery != null) {
            add(sums, delivery.taxRate(), delivery.price());
        }
        return sums.entrySet().stream().map(sum -> sum.getKey().line(sum.getValue())).toList();
    }

    private static void add(Map<TaxRateName, Price> sums, TaxRate rate, Price price) {
        if (!rate.isZero()) {
            sums.merge(new TaxRateName(rate.name(), rate.ratePercent()), price, Price::plus);
        }
    }

    /** Classes of the same rate share a line. */
    private record TaxRateName(String name, BigDecimal ratePercent) {

        TaxLine line(Price sum) {
            return new TaxLine(name, ratePercent, sum.net(), sum.tax());
        }
    }
}
