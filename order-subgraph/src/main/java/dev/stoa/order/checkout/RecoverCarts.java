package dev.stoa.order.checkout;

import dev.stoa.order.cart.Attempt.Stage;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.checkout.CompletionOutcome.ActionRequired;
import dev.stoa.platform.UseCase;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with checkouts that somebody left behind: a process that died, a provider that did not
 * answer, a buyer who never came back.
 */
@UseCase
class RecoverCarts {

    private static final Logger log = LoggerFactory.getLogger(RecoverCarts.class);
    private static final int MOST = 50;
    private static final int AT_ONCE = 8;

    private final Carts carts;
    private final SettleCart settleCart;
    private final AbandonAttempt abandonAttempt;
    private final CheckoutTimes times;
    private final Clock clock;

    RecoverCarts(
            Carts carts,
            SettleCart settleCart,
            AbandonAttempt abandonAttempt,
            CheckoutTimes times,
            Clock clock) {
        this.carts = carts;
        this.settleCart = settleCart;
        this.abandonAttempt = abandonAttempt;
        this.times = times;
        this.clock = clock;
    }

    /** Several at once, so that one that waits for a slow provider does not keep the others. */
    void handle() {
        var leftBehind = carts.leftBehind(clock.instant(), times.buyerWait(), MOST);
        try (var workers = Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            leftBehind.forEach(cart -> workers.execute(() -> tryToRecover(cart)));
        }
    }

    private void tryToRecover(Cart cart) {
        try {
            recover(cart);
        } catch (RuntimeException e) {
            log.warn("{} cannot be recovered yet: {}", cart.id(), e.toString());
        }
    }

    private void recover(Cart cart) {
        boolean isOverdue = Objects.requireNonNull(cart.attempt()).stage() == Stage.AWAITING_BUYER;
        var now = clock.instant();
        cart.completion().takeOver(now, now.plus(times.lease()));
        carts.save(cart);
        // Even then the buyer may have done it, and only the news was lost.
        var outcome = settleCart.handle(cart);
        if (outcome instanceof ActionRequired && isOverdue) {
            abandonAttempt.handle(cart, "the buyer did not come back");
        }
        log.info("{} recovered: {}", cart.id(), outcome.getClass().getSimpleName());
    }
}
