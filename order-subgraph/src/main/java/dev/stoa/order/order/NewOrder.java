package dev.stoa.order.order;

import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import dev.stoa.order.values.Pickup;
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
 * @param buyerName null where none was said but in an address
 * @param locale BCP 47 tag for mails
 * @param pickup where it is fetched; null for delivery
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
        @Nullable String buyerName,
        @Nullable String locale,
        List<NewOrderLine> lines,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress,
        @Nullable String deliveryName,
        @Nullable Pickup pickup,
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
