package dev.stoa.order.delivery;

import dev.stoa.order.market.Exchange;
import dev.stoa.platform.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rate of a band, which ends where the next one begins.
 *
 * @param fromGrams for WEIGHT
 * @param fromPrice for PRICE
 * @param amount as listed
 */
public record ShippingRate(@Nullable Integer fromGrams, @Nullable Money fromPrice, Money amount) {

    ShippingRate in(Exchange exchange) {
        return new ShippingRate(
                fromGrams, fromPrice == null ? null : exchange.of(fromPrice), exchange.of(amount));
    }

    boolean reaches(Parcel parcel) {
        return (fromGrams == null || fromGrams <= parcel.grams())
                && (fromPrice == null || fromPrice.compareTo(parcel.listed()) <= 0);
    }
}
