package dev.stoa.order.analytics;

import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderLine;
import dev.stoa.order.order.OrderStatus;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An order as it counts, amounts in the currency's smallest unit.
 *
 * @param version of the order it was made of
 * @param market handle
 * @param isReturning true when its buyer had ordered before
 * @param refunded what was given back so far
 */
@Document(Sales.COLLECTION)
record Sale(
        @Id String orderId,
        long version,
        Instant placedAt,
        String market,
        Currency currency,
        boolean isCancelled,
        boolean isReturning,
        long net,
        long tax,
        long refunded,
        int units,
        List<SoldProduct> products) {

    /** Counts up when rows are made otherwise than before: then all are made anew. */
    static final int FORMAT = 1;

    /**
     * @param gross what was paid for its pieces, with tax
     */
    record SoldProduct(String productId, int units, long gross) {

        private static SoldProduct of(OrderLine line, String productId) {
            return new SoldProduct(productId, line.quantity(), line.total().gross().minor());
        }

        private SoldProduct plus(SoldProduct other) {
            return new SoldProduct(productId, units + other.units, gross + other.gross);
        }
    }

    static Sale of(Order order, boolean isReturning) {
        var total = order.total();
        return new Sale(
                order.id(),
                order.version(),
                order.placedAt(),
                order.terms().market(),
                total.gross().currency(),
                order.status() == OrderStatus.CANCELLED,
                isReturning,
                total.net().minor(),
                total.tax().minor(),
                order.payment().refunded().minor(),
                order.lines().stream().mapToInt(OrderLine::quantity).sum(),
                products(order.lines()));
    }

    private static List<SoldProduct> products(List<OrderLine> lines) {
        var sold = new LinkedHashMap<String, SoldProduct>();
        for (var line : lines) {
            var productId = line.productId();
            if (productId != null) {
                sold.merge(productId, SoldProduct.of(line, productId), SoldProduct::plus);
            }
        }
        return List.copyOf(sold.values());
    }
}
