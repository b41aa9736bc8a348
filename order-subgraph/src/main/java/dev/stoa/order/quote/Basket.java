package dev.stoa.order.quote;

import dev.stoa.order.catalog.VariantSnapshot;
import dev.stoa.order.delivery.Parcel;
import dev.stoa.order.market.Exchange;
import dev.stoa.order.values.Address;
import dev.stoa.order.values.PickupPlace;
import dev.stoa.platform.money.Money;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be priced.
 *
 * @param country whose tax is taken while nobody has said where to deliver
 * @param exchange into the currency of the basket
 * @param destination null while nobody has said where to
 * @param deliveryMethodId the way of delivery chosen, whether it can be had or not
 * @param pickup where it is fetched instead; null for delivery
 */
public record Basket(
        String country,
        Exchange exchange,
        List<Line> lines,
        @Nullable Address destination,
        @Nullable String deliveryMethodId,
        @Nullable PickupPlace pickup) {

    public Basket {
        lines = List.copyOf(lines);
    }

    /** Some pieces of a variant. */
    public record Line(String id, int quantity, VariantSnapshot variant) {

        Money listed() {
            return variant.price().times(quantity);
        }

        long grams() {
            var each = variant.weightGrams();
            return variant.requiresShipping() && each != null ? (long) each * quantity : 0;
        }
    }

    Currency currency() {
        return exchange.currency();
    }

    /** Id of the way it gets to the buyer. */
    @Nullable String choice() {
        return pickup == null ? deliveryMethodId : pickup.id();
    }

    /** Where its tax is due: where it is fetched, or else delivered. Null while nobody has said. */
    @Nullable Address taxedAt() {
        return pickup == null ? destination : pickup.address();
    }

    boolean needsDelivery() {
        return lines.stream().anyMatch(line -> line.variant().requiresShipping());
    }

    Parcel parcel() {
        return new Parcel(
                lines.stream().mapToLong(Line::grams).sum(),
                lines.stream().map(Line::listed).reduce(Money.zero(currency()), Money::plus));
    }
}
