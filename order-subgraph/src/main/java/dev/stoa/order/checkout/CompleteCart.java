package dev.stoa.order.checkout;

import dev.stoa.order.cart.Attempt;
import dev.stoa.order.cart.Cart;
import dev.stoa.order.cart.CartProblem;
import dev.stoa.order.cart.CartProblemCode;
import dev.stoa.order.cart.CartProblems;
import dev.stoa.order.cart.Carts;
import dev.stoa.order.cart.PriceCart;
import dev.stoa.order.catalog.Shelf;
import dev.stoa.order.checkout.CompletionOutcome.ActionRequired;
import dev.stoa.order.checkout.CompletionOutcome.Busy;
import dev.stoa.order.checkout.CompletionOutcome.Declined;
import dev.stoa.order.checkout.CompletionOutcome.Placed;
import dev.stoa.order.checkout.CompletionOutcome.Refused;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.Orders;
import dev.stoa.order.quote.Quote;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.idempotency.Begun;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.idempotency.KeyRefusals;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pays a cart and makes it an order. */
@UseCase
class CompleteCart {

    private static final String OPERATION = "cartComplete";

    /**
     * What the buyer wants.
     *
     * @param locale BCP 47 tag of the buyer's language, for mails
     */
    private record Wish(
            Begun.Fresh command,
            CartCompleteInput input,
            @Nullable String locale,
            Set<String> customerGroups) {}

    private final Carts carts;
    private final Shelf shelf;
    private final PriceCart priceCart;
    private final PromisePickup promisePickup;
    private final SettleCart settleCart;
    private final AbandonAttempt abandonAttempt;
    private final Orders orders;
    private final OrderNumbers orderNumbers;
    private final IdempotencyKeys keys;
    private final Ids ids;
    private final CheckoutTimes times;
    private final Clock clock;

    CompleteCart(
            Carts carts,
            Shelf shelf,
            PriceCart priceCart,
            PromisePickup promisePickup,
            SettleCart settleCart,
            AbandonAttempt abandonAttempt,
            Orders orders,
            OrderNumbers orderNumbers,
            IdempotencyKeys keys,
            Ids ids,
            CheckoutTimes times,
            Clock clock) {
        this.carts = carts;
        this.shelf = shelf;
        this.priceCart = priceCart;
        this.promisePickup = promisePickup;
        this.settleCart = settleCart;
        this.abandonAttempt = abandonAttempt;
        this.orders = orders;
        this.orderNumbers = orderNumbers;
        this.keys = keys;
        this.ids = ids;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param locale BCP 47 tag of the buyer's language, for mails
     */
    CartCompletePayload handle(CartCompleteInput input, @Nullable String locale, Caller caller) {
        var fault = input.fault();
        if (fault.isPresent()) {
            return CartCompletePayload.refused(null, fault.get());
        }
        var cart = carts.ownedBy(input.cartId(), input.cartToken(), caller);
        if (cart.isEmpty()) {
            return CartCompletePayload.refused(null, GeneralError.notFound("The cart", "cartId"));
        }
        var id = cart.get().id();
        return switch (keys.begin(id, OPERATION, input.idempotencyKey(), input.content())) {
            case Begun.Fresh fresh ->
                    answer(act(new Wish(fresh, input, locale, caller.customerGroups())), id, false);
            case Begun.Replay(var stored) ->
                    answer(StoredAnswer.read(stored, this::order), id, true);
            case Begun.Running _ -> answer(new Busy(), id, false);
            case Begun.Reused _ -> CartCompletePayload.refused(cart.get(), KeyRefusals.reused());
        };
    }

    private CartCompletePayload answer(
            CompletionOutcome outcome, String cartId, boolean isReplayed) {
        return CartCompletePayload.of(outcome, carts.byId(cartId).orElse(null), isReplayed);
    }

    private CompletionOutcome act(Wish wish) {
        try {
            var outcome = carts.untilSaved(() -> take(wish));
            switch (outcome) {
                case Placed _, Declined _ -> {} // stored in the transaction that made it so
                case ActionRequired _, Busy _ -> keys.suspend(wish.command());
                case Refused _ -> keys.forget(wish.command());
            }
            return outcome;
        } catch (RuntimeException e) {
            keys.suspend(wish.command());
            throw e;
        }
    }

    private CompletionOutcome take(Wish wish) {
        var cart = carts.byId(wish.input().cartId()).orElseThrow();
        return switch (cart.status()) {
            case OPEN -> begin(cart, wish);
            case COMPLETING -> goOn(cart, wish);
            case COMPLETED -> completedBefore(cart, wish.command());
            case MERGED -> closed();
        };
    }

    private CompletionOutcome begin(Cart cart, Wish wish) {
        var offers = shelf.lookClosely(cart.variantIds(), cart.pricing(wish.customerGroups()));
        var quote = priceCart.bind(cart, offers);
        var now = clock.instant();
        var missing =
                CartProblems.of(cart, quote, offers, now).stream()
                        .filter(CompleteCart::keepsFromBeginning)
                        .findFirst();
        if (missing.isPresent()) {
            return refused(GeneralError.of("CART_NOT_READY", missing.get().message(), "cartId"));
        }
        var otherPrice = otherPrice(wish.input(), quote);
        if (otherPrice.isPresent()) {
            return refused(otherPrice.get());
        }
        var unkept = promisePickup.handle(cart, quote);
        if (unkept.isPresent()) {
            return refused(unkept.get());
        }
        cart.completion().begin(terms(wish, quote), now, now.plus(times.lease()));
        carts.save(cart);
        return settleCart.handle(cart);
    }

    /** With its own key an attempt goes on; with another one it must be out of the way first. */
    private CompletionOutcome goOn(Cart cart, Wish wish) {
        var attempt = Objects.requireNonNull(cart.attempt());
        var now = clock.instant();
        if (attempt.commandId().equals(wish.command().id())) {
            cart.completion().takeOver(now, now.plus(times.lease()));
            carts.save(cart);
            return settleCart.handle(cart);
        }
        if (attempt.isLeased(now)) {
            return new Busy();
        }
        abandonAttempt.handle(cart, "paid by another method");
        return begin(cart, wish);
    }

    private CompletionOutcome completedBefore(Cart cart, Begun.Fresh command) {
        var attempt = cart.attempt();
        return attempt != null && attempt.commandId().equals(command.id())
                ? new Placed(order(attempt.orderId()))
                : closed();
    }

    private Attempt.Terms terms(Wish wish, Quote quote) {
        var input = wish.input();
        return new Attempt.Terms(
                wish.command().id(),
                ids.next("ord"),
                orderNumbers.next(),
                quote,
                input.paymentMethod().token(),
                input.paymentMethod().returnUrl(),
                wish.locale());
    }

    /** Whether stock suffices is not for us to say: the hold decides. */
    private static boolean keepsFromBeginning(CartProblem problem) {
        return problem.blocksCheckout() && problem.code() != CartProblemCode.INSUFFICIENT_STOCK;
    }

    private static Optional<UserError> otherPrice(CartCompleteInput input, Quote quote) {
        var actual = quote.total();
        if (input.expectedTotal().compareTo(actual.amount()) == 0) {
            return Optional.empty();
        }
        try {
            var expected = Money.of(input.expectedTotal(), actual.currency());
            return Optional.of(new PriceChangedError(expected, actual));
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    GeneralError.invalid("Not an amount in this currency.", "expectedTotal"));
        }
    }

    private Order order(String id) {
        return orders.byId(id).orElseThrow();
    }

    private static CompletionOutcome closed() {
        return refused(
                GeneralError.of("CART_CLOSED", "The cart cannot be changed any more.", "cartId"));
    }

    private static CompletionOutcome refused(UserError error) {
        return new Refused(List.of(error));
    }
}
