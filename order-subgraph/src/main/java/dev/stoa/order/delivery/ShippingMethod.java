package dev.stoa.order.delivery;

import dev.stoa.order.market.Exchange;
import dev.stoa.platform.money.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way of delivery in a zone.
 *
 * @param description one line for the buyer
 * @param rates by band, lowest first
 */
public record ShippingMethod(
        String id,
        String name,
        @Nullable String description,
        ShippingRateBasis basis,
        List<ShippingRate> rates,
        @Nullable Integer minDays,
        @Nullable Integer maxDays) {

    public ShippingMethod {
        rates = List.copyOf(rates);
    }

    ShippingMethod in(Exchange exchange) {
        return new ShippingMethod(
                id,
                name,
                description,
                basis,
                rates.stream().map(rate -> rate.in(exchange)).toList(),
                minDays,
                maxDays);
    }

    /** What it costs as listed: the highest band reached. Empty when the parcel is below all. */
    Optional<Money> amount(Parcel parcel) {
        return rates.stream()
                .filter(rate -> rate.reaches(parcel))
                .reduce((_, higher) -> higher)
                .map(ShippingRate::amount);
    }
}
