package dev.stoa.order.checkout;

import dev.stoa.order.cart.Attempt.Stage;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.CartStatus;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.order.Orders;
import dev.stoa.order.payment.Payments;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Reacts to news of a payment: the cart that waits for it goes on, whether its buyer is still there
 * or not. Money that no cart wants is given back.
 */
@UseCase
class FollowPayment {

    private final Carts carts;
    private final SettleCart settleCart;
    private final Payments payments;
    private final Orders orders;
    private final CheckoutTimes times;
    private final Clock clock;

    FollowPayment(
            Carts carts,
            SettleCart settleCart,
            Payments payments,
            Orders orders,
            CheckoutTimes times,
            Clock clock) {
        this.carts = carts;
        this.settleCart = settleCart;
        this.payments = payments;
        this.orders = orders;
        this.times = times;
        this.clock = clock;
    }

    void handle(String cartId, String paymentKey, boolean isPaid) {
        carts.untilSaved(() -> follow(cartId, paymentKey, isPaid));
    }

    private Optional<Cart> follow(String cartId, String paymentKey, boolean isPaid) {
        var wanting = carts.byId(cartId).filter(cart -> cart.completion().isPaidBy(paymentKey));
        if (wanting.isEmpty() && isPaid && !isOrdered(cartId, paymentKey)) {
            giveBack(paymentKey);
        }
        wanting.filter(cart -> cart.status() == CartStatus.COMPLETING).ifPresent(this::goOn);
        return wanting;
    }

    private void goOn(Cart cart) {
        var attempt = Objects.requireNonNull(cart.attempt());
        var now = clock.instant();
        if (attempt.stage() == Stage.GIVING_UP) {
            return;
        }
        if (attempt.isLeased(now)) {
            // Mostly the buyer's own call, about to place the order. Look again later.
            throw new OptimisticLockingFailureException(cart.id() + " is being settled");
        }
        cart.completion().takeOver(now, now.plus(times.lease()));
        carts.save(cart);
        var _ = settleCart.handle(cart);
    }

    /** The order is the proof: a cart may be gone long before late news of its payment come. */
    private boolean isOrdered(String cartId, String paymentKey) {
        return orders.byCartId(cartId)
                .filter(order -> order.payment().key().equals(paymentKey))
                .isPresent();
    }

    private void giveBack(String paymentKey) {
        if (!payments.abandon(paymentKey, "no cart wants it any more")) {
            throw StoaException.unavailable("The payment provider", null);
        }
    }
}
