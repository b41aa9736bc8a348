package dev.stoa.order.order;

import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes an order: a cart that is paid for.
 *
 * @param orderId id the payment already knows it by
 * @param number for people, such as {@code 1042}
 * @param cartId a cart becomes at most one order
 * @param reservationId what holds its stock in catalog
 * @param paymentKey key the payment was made with
 * @param market handle of the market it was sold in
 * @param customerId null for a guest
 * @param locale BCP 47 tag for mails
 */
public record NewOrder(
        String orderId,
        String number,
        String cartId,
        String reservationId,
        String paymentId,
        String paymentKey,
        OrderPaymentStatus paymentStatus,
        String market,
        @Nullable String customerId,
        String email,
        @Nullable String phone,
        @Nullable String locale,
        List<NewOrderLine> lines,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress,
        @Nullable String deliveryName,
        Cost cost) {

    public NewOrder {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines: none (expected: at least one)");
        }
    }

    /** True when the buyer gets nothing but files. */
    boolean isDigital() {
        return deliveryName == null
                && lines.stream().noneMatch(line -> line.included().digitalAssets().isEmpty());
    }
}
