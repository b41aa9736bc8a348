package dev.stoa.order.order;

import dev.stoa.order.catalog.Included;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order to place, as the buyer saw it.
 *
 * @param unitPrice listed price of one piece
 * @param total what all pieces cost
 * @param included what the buyer gets with a piece
 */
public record NewOrderLine(
        String variantId,
        String productId,
        String title,
        @Nullable String variantTitle,
        @Nullable String sku,
        @Nullable String imageUrl,
        int quantity,
        Money unitPrice,
        Price total,
        Included included) {

    public NewOrderLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("quantity: " + quantity + " (expected: at least 1)");
        }
    }
}
