package dev.stoa.order.checkout;

import dev.stoa.order.cart.Attempt;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.CartBuyer;
import dev.stoa.order.catalog.StockRequest;
import dev.stoa.order.order.NewOrder;
import dev.stoa.order.order.NewOrderLine;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.payment.Authorization.Authorized;
import dev.stoa.order.payment.PaymentRequest;
import dev.stoa.order.quote.QuotedLine;
import java.time.Instant;
import java.util.Objects;

/** Puts what a cart has agreed into the words of stock, payment and order. */
final class Wording {

    private Wording() {}

    static StockRequest stockRequest(Cart cart, Instant until) {
        return new StockRequest(cart.holdId(), until, cart.pieces(), cart.details().placeId());
    }

    static PaymentRequest paymentRequest(Cart cart, Attempt attempt) {
        return new PaymentRequest(
                attempt.paymentKey(),
                attempt.orderId(),
                attempt.orderNumber(),
                cart.id(),
                cart.owner().customerId(),
                buyer(cart).email(),
                attempt.quote().total(),
                attempt.methodToken(),
                attempt.returnUrl());
    }

    static NewOrder newOrder(Cart cart, Attempt attempt, Authorized paid) {
        var quote = attempt.quote();
        var delivery = quote.delivery();
        var pickup = cart.details().pickup();
        var billing = cart.billingAddress();
        return new NewOrder(
                attempt.orderId(),
                attempt.orderNumber(),
                cart.id(),
                cart.holdId(),
                paid.paymentId(),
                attempt.paymentKey(),
                paid.isCaptured() ? OrderPaymentStatus.PAID : OrderPaymentStatus.AUTHORIZED,
                cart.sold().market(),
                cart.owner().customerId(),
                Objects.requireNonNull(buyer(cart).email()),
                buyer(cart).phone(),
                buyer(cart).name(),
                attempt.locale(),
                quote.lines().stream().map(Wording::line).toList(),
                pickup == null ? cart.shippingAddress() : null,
                billing == null ? cart.shippingAddress() : billing,
                delivery == null ? null : delivery.name(),
                pickup,
                quote.cost());
    }

    private static NewOrderLine line(QuotedLine line) {
        return new NewOrderLine(
                line.variant().id(),
                line.variant().productId(),
                line.title(),
                line.variantTitle(),
                line.variant().sku(),
                line.imageUrl(),
                line.quantity(),
                line.unitPrice(),
                line.total(),
                line.variant().included());
    }

    private static CartBuyer buyer(Cart cart) {
        return Objects.requireNonNull(cart.buyer(), "a cart without a buyer cannot be completed");
    }
}
