package dev.stoa.order.values;

import dev.stoa.platform.money.Price;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a cart or an order costs; {@code CartCost} in GraphQL. Subtotal and delivery sum to the
 * total, and the tax lines to its tax.
 *
 * @param delivery null until a way of delivery is chosen, and where nothing is sent
 * @param taxIncluded true when listed prices contain the tax
 */
public record Cost(
        Price subtotal,
        @Nullable Price delivery,
        Price total,
        List<TaxLine> taxes,
        boolean taxIncluded) {

    public Cost {
        taxes = List.copyOf(taxes);
        var sum = delivery == null ? subtotal : subtotal.plus(delivery);
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("total: " + total + " (expected: " + sum + ")");
        }
    }
}
