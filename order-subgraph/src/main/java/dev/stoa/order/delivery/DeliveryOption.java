package dev.stoa.order.delivery;

import dev.stoa.order.tax.TaxRate;
import dev.stoa.platform.money.Price;
import org.jspecify.annotations.Nullable;

/**
 * A way to deliver a cart, with its price.
 *
 * @param id that of the {@link ShippingMethod}
 * @param taxRate what the price was taxed with
 */
public record DeliveryOption(
        String id,
        String name,
        @Nullable String description,
        Price price,
        @Nullable Integer minDays,
        @Nullable Integer maxDays,
        TaxRate taxRate) {}
