package dev.stoa.payment.payment;

import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An order of the order subgraph, as far as the router tells us of it.
 *
 * @param toPay what the buyer pays; null where the router was not asked to bring it
 */
record Order(String id, @Nullable Money toPay) {

    /** Reads {@code {id, total {gross {amount currency}}}}. */
    static Order of(Map<String, Object> representation) {
        var id = (String) Objects.requireNonNull(representation.get("id"));
        return representation.get("total") instanceof Map<?, ?> total
                        && total.get("gross") instanceof Map<?, ?> gross
                ? new Order(
                        id,
                        Money.of(
                                new BigDecimal((String) gross.get("amount")),
                                Currency.getInstance((String) gross.get("currency"))))
                : new Order(id, null);
    }
}
