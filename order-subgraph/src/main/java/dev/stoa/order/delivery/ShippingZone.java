package dev.stoa.order.delivery;

import dev.stoa.order.market.Exchange;
import dev.stoa.order.tax.TaxRegion;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Places with the same ways of delivery.
 *
 * @param countries empty for the rest of the world
 */
@Document(ShippingZones.COLLECTION)
public record ShippingZone(
        @Id String id, String name, List<String> countries, List<ShippingMethod> methods) {

    public ShippingZone {
        countries = List.copyOf(countries);
        methods = List.copyOf(methods);
    }

    /** The zone with its rates in another currency. */
    public ShippingZone in(Exchange exchange) {
        return new ShippingZone(
                id, name, countries, methods.stream().map(it -> it.in(exchange)).toList());
    }

    /** How the parcel can be delivered, cheapest first. */
    public List<DeliveryOption> options(Parcel parcel, TaxRegion tax) {
        return methods.stream()
                .flatMap(
                        method ->
                                method.amount(parcel).stream()
                                        .map(amount -> option(method, amount, tax)))
                .sorted(Comparator.comparing(option -> option.price().gross()))
                .toList();
    }

    private static DeliveryOption option(ShippingMethod method, Money amount, TaxRegion tax) {
        var rate = tax.rate(TaxRegion.SHIPPING);
        return new DeliveryOption(
                method.id(),
                method.name(),
                method.description(),
                Price.ofListed(amount, rate.ratePercent(), tax.pricesIncludeTax()),
                method.minDays(),
                method.maxDays(),
                rate);
    }

    boolean isRestOfTheWorld() {
        return countries.isEmpty();
    }
}
