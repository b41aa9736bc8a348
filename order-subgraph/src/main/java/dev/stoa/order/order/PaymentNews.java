package dev.stoa.order.order;

/**
 * What the payment subgraph tells of an order's payment.
 *
 * @param refundedMinor all that was given back so far, in the currency's smallest unit; 0 when the
 *     news is not of refunds
 */
public record PaymentNews(OrderPaymentStatus status, long refundedMinor) {

    public static PaymentNews of(OrderPaymentStatus status) {
        return new PaymentNews(status, 0);
    }

    /** News of money given back, out of what was taken. */
    public static PaymentNews ofRefund(long capturedMinor, long refundedMinor) {
        return new PaymentNews(
                refundedMinor >= capturedMinor
                        ? OrderPaymentStatus.REFUNDED
                        : OrderPaymentStatus.PARTIALLY_REFUNDED,
                refundedMinor);
    }
}
