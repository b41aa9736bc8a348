package dev.stoa.order.cart;

import dev.stoa.order.cart.Attempt.Stage;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a cart becomes an order, or open again: the steps of its attempt. */
public final class Completion {

    private final Cart cart;

    Completion(Cart cart) {
        this.cart = cart;
    }

    /** Freezes the cart for a try to make it an order. */
    public Attempt begin(Attempt.Terms terms, Instant now, Instant leasedUntil) {
        var attempt = Attempt.begun(terms, cart.nextPaymentKey(), now, leasedUntil);
        cart.freezeFor(attempt, now);
        return attempt;
    }

    /** Goes through the steps of the attempt again. */
    public void takeOver(Instant now, Instant leasedUntil) {
        cart.attempt(running().again(leasedUntil), now);
    }

    public void awaitBuyer(Instant now) {
        cart.attempt(running().at(Stage.AWAITING_BUYER, now), now);
    }

    /** From now on nobody can make an order of the attempt any more. */
    public void giveUp(Instant now, Instant leasedUntil) {
        cart.attempt(running().at(Stage.GIVING_UP, leasedUntil), now);
    }

    /** Ends the attempt without an order; stock not held any longer was given back before. */
    public void reopen(@Nullable Instant heldUntil, Instant now) {
        cart.thaw(now);
        if (heldUntil == null) {
            cart.dropHold(now);
        } else {
            cart.hold(heldUntil, now);
        }
    }

    /** Refused once the attempt is being given up. */
    public void complete(Instant now) {
        if (running().stage() == Stage.GIVING_UP) {
            throw new IllegalStateException("stage: GIVING_UP (expected: another)");
        }
        cart.handOver(now);
    }

    /** True when this is the payment the cart's attempt was, or is, to be paid by. */
    public boolean isPaidBy(String paymentKey) {
        var attempt = cart.attempt();
        return attempt != null && attempt.paymentKey().equals(paymentKey);
    }

    private Attempt running() {
        CartStatus.COMPLETING.require(cart.status());
        return Objects.requireNonNull(cart.attempt());
    }
}
