package dev.stoa.order.checkout;

import dev.stoa.order.cart.Attempt;
import dev.stoa.order.cart.Attempt.Stage;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.CartStatus;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.catalog.Inventory;
import dev.stoa.order.catalog.StockHold;
import dev.stoa.order.catalog.StockHold.Shortage;
import dev.stoa.order.checkout.CompletionOutcome.ActionRequired;
import dev.stoa.order.checkout.CompletionOutcome.Busy;
import dev.stoa.order.checkout.CompletionOutcome.Declined;
import dev.stoa.order.checkout.CompletionOutcome.Placed;
import dev.stoa.order.checkout.CompletionOutcome.Refused;
import dev.stoa.order.order.Orders;
import dev.stoa.order.order.PlaceOrder;
import dev.stoa.order.payment.Authorization;
import dev.stoa.order.payment.Authorization.Authorized;
import dev.stoa.order.payment.PaymentDeclineReason;
import dev.stoa.order.payment.PaymentNextAction;
import dev.stoa.order.payment.Payments;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.idempotency.Begun;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Takes a cart that is being completed to its end: hold the stock, authorise the payment, place the
 * order. Every step may be repeated, by the buyer, by recovery or by news of the payment; whatever
 * fails leaves a cart with which the next one goes on.
 */
@UseCase
class SettleCart {

    private final Carts carts;
    private final Inventory inventory;
    private final Payments payments;
    private final PlaceOrder placeOrder;
    private final Orders orders;
    private final AbandonAttempt abandonAttempt;
    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final CheckoutTimes times;
    private final Clock clock;

    SettleCart(
            Carts carts,
            Inventory inventory,
            Payments payments,
            PlaceOrder placeOrder,
            Orders orders,
            AbandonAttempt abandonAttempt,
            IdempotencyKeys keys,
            Transactions transactions,
            CheckoutTimes times,
            Clock clock) {
        this.carts = carts;
        this.inventory = inventory;
        this.payments = payments;
        this.placeOrder = placeOrder;
        this.orders = orders;
        this.abandonAttempt = abandonAttempt;
        this.keys = keys;
        this.transactions = transactions;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param cart completing, and just saved by the caller
     * @throws StoaException UNAVAILABLE when it is not known how far it came
     */
    CompletionOutcome handle(Cart cart) {
        try {
            return holdStock(cart, Objects.requireNonNull(cart.attempt()));
        } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
            return whatBecameOf(cart);
        }
    }

    private CompletionOutcome holdStock(Cart cart, Attempt attempt) {
        if (attempt.stage() == Stage.GIVING_UP) {
            abandonAttempt.handle(cart, "given up before");
            return new Busy();
        }
        if (!attempt.isLeased(clock.instant())) {
            // Whoever slept for so long may hold what others have given back or sold meanwhile.
            return new Busy();
        }
        var until = clock.instant().plus(times.payingHold());
        return switch (inventory.hold(Wording.stockRequest(cart, until))) {
            case StockHold.Held _ -> authorizePayment(cart, attempt);
            case StockHold.Short(var shortages) -> backOut(cart, attempt, shortages);
        };
    }

    private CompletionOutcome authorizePayment(Cart cart, Attempt attempt) {
        return switch (payments.authorize(Wording.paymentRequest(cart, attempt))) {
            case Authorized paid -> place(cart, attempt, paid);
            case Authorization.ActionRequired(_, var nextAction) -> await(cart, nextAction);
            case Authorization.Declined(_, var reason) -> decline(cart, attempt, reason);
            case Authorization.Voided _ -> decline(cart, attempt, PaymentDeclineReason.DECLINED);
            // Never assume: the cart stays as it is, and the same key is asked again.
            case Authorization.Unanswered _ ->
                    throw StoaException.unavailable("The payment provider", null);
        };
    }

    private CompletionOutcome place(Cart cart, Attempt attempt, Authorized paid) {
        var order =
                transactions.inOne(
                        () -> {
                            var current = carts.unchanged(cart);
                            current.completion().complete(clock.instant());
                            var placed = placeOrder.place(Wording.newOrder(current, attempt, paid));
                            carts.save(current);
                            keys.complete(
                                    new Begun.Fresh(attempt.commandId()),
                                    StoredAnswer.placed(placed));
                            return placed;
                        });
        return new Placed(order);
    }

    private CompletionOutcome await(Cart cart, PaymentNextAction nextAction) {
        cart.completion().awaitBuyer(clock.instant());
        carts.save(cart);
        return new ActionRequired(nextAction);
    }

    /** The buyer may try another method at once, so the stock stays held for the usual time. */
    private CompletionOutcome decline(Cart cart, Attempt attempt, PaymentDeclineReason reason) {
        var until = clock.instant().plus(times.hold());
        var isHeld = inventory.hold(Wording.stockRequest(cart, until)) instanceof StockHold.Held;
        transactions.inOne(
                () -> {
                    var current = carts.unchanged(cart);
                    current.completion().reopen(isHeld ? until : null, clock.instant());
                    carts.save(current);
                    keys.complete(
                            new Begun.Fresh(attempt.commandId()), StoredAnswer.declined(reason));
                });
        return new Declined(reason);
    }

    /** Nothing is held; but an earlier run may have paid before its hold was lost. */
    private CompletionOutcome backOut(Cart cart, Attempt attempt, List<Shortage> shortages) {
        if (attempt.isRepeated()) {
            abandonAttempt.handle(cart, "out of stock");
        } else {
            cart.completion().reopen(null, clock.instant());
            carts.save(cart);
        }
        return new Refused(Shortages.asErrors(cart, shortages));
    }

    /** Somebody else took the cart further at the same time: perhaps to the very same order. */
    private CompletionOutcome whatBecameOf(Cart cart) {
        var paymentKey = Objects.requireNonNull(cart.attempt()).paymentKey();
        var now = carts.byId(cart.id());
        if (now.map(Cart::holdId).filter(cart.holdId()::equals).isEmpty()) {
            // They have given this hold back; ours may have come after that.
            inventory.release(cart.holdId());
        }
        return now.filter(current -> current.status() == CartStatus.COMPLETED)
                .filter(current -> current.completion().isPaidBy(paymentKey))
                .flatMap(current -> orders.byCartId(current.id()))
                .<CompletionOutcome>map(Placed::new)
                .orElseGet(Busy::new);
    }
}
