package dev.stoa.order.order;

import dev.stoa.platform.money.Money;

/**
 * What the payment subgraph tells of an order's payment.
 *
 * @param refunded all that was given back so far
 */
public record PaymentNews(OrderPaymentStatus status, Money refunded) {}
