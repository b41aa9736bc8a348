package dev.stoa.order.delivery;

import dev.stoa.order.tax.TaxRate;
import dev.stoa.order.values.PickupPlace;
import dev.stoa.platform.money.Price;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * A way to deliver a cart, with its price.
 *
 * @param id that of the {@link ShippingMethod}, or of the place it is fetched from
 * @param taxRate what the price was taxed with
 */
public record DeliveryOption(
        String id,
        String name,
        @Nullable String description,
        Price price,
        @Nullable Integer minDays,
        @Nullable Integer maxDays,
        TaxRate taxRate) {

    /** Fetched by the buyer, which costs nothing. */
    public static DeliveryOption fetched(PickupPlace from, Currency currency, TaxRate taxRate) {
        return new DeliveryOption(
                from.id(), from.name(), null, Price.free(currency), null, null, taxRate);
    }
}
