package dev.stoa.order.checkout;

import dev.stoa.order.cart.Attempt.Stage;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.catalog.Inventory;
import dev.stoa.order.payment.Payments;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import java.time.Clock;
import java.util.Objects;

/**
 * Ends an attempt that will not become an order. The cart says so first: whoever is just about to
 * place the order then loses the race, and whatever was paid is given back.
 */
@UseCase
class AbandonAttempt {

    private final Carts carts;
    private final Inventory inventory;
    private final Payments payments;
    private final CheckoutTimes times;
    private final Clock clock;

    AbandonAttempt(
            Carts carts, Inventory inventory, Payments payments, CheckoutTimes times, Clock clock) {
        this.carts = carts;
        this.inventory = inventory;
        this.payments = payments;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param cart open again afterwards
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else was
     *     faster
     */
    void handle(Cart cart, String reason) {
        var attempt = Objects.requireNonNull(cart.attempt());
        if (attempt.stage() != Stage.GIVING_UP) {
            var now = clock.instant();
            cart.completion().giveUp(now, now.plus(times.lease()));
            carts.save(cart);
        }
        if (!payments.abandon(attempt.paymentKey(), reason)) {
            throw StoaException.unavailable("The payment provider", null);
        }
        inventory.release(cart.holdId());
        cart.completion().reopen(null, clock.instant());
        carts.save(cart);
    }
}
