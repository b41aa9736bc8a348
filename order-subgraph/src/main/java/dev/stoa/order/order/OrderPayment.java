package dev.stoa.order.order;

import dev.stoa.platform.money.Money;

/**
 * What an order knows of its payment.
 *
 * @param key key the payment was made with
 * @param refunded what was given back so far
 */
public record OrderPayment(String id, String key, OrderPaymentStatus status, Money refunded) {

    static OrderPayment of(NewOrder order) {
        var nothing = Money.zero(order.cost().total().gross().currency());
        return new OrderPayment(
                order.paymentId(), order.paymentKey(), order.paymentStatus(), nothing);
    }

    /** The payment after the news; the same when the news is old. */
    OrderPayment after(PaymentNews news) {
        return new OrderPayment(
                id,
                key,
                status.mayBecome(news.status()) ? news.status() : status,
                new Money(Math.max(refunded.minor(), news.refundedMinor()), refunded.currency()));
    }
}
