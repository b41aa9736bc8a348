package dev.stoa.order.checkout;

import dev.stoa.order.cart.Cart;
import dev.stoa.order.order.Order;
import dev.stoa.order.payment.PaymentNextAction;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CartCompletePayload(
        @Nullable Order order,
        @Nullable Cart cart,
        @Nullable PaymentNextAction nextAction,
        List<UserError> userErrors,
        List<UserError> warnings,
        boolean replayed) {

    static CartCompletePayload of(
            CompletionOutcome outcome, @Nullable Cart cart, boolean replayed) {
        return switch (outcome) {
            case CompletionOutcome.Placed(var order) ->
                    new CartCompletePayload(order, cart, null, List.of(), List.of(), replayed);
            case CompletionOutcome.ActionRequired(var next) ->
                    new CartCompletePayload(null, cart, next, List.of(), List.of(), replayed);
            case CompletionOutcome.Declined(var reason) ->
                    refused(cart, List.of(new PaymentDeclinedError(reason)), replayed);
            case CompletionOutcome.Refused(var errors) -> refused(cart, errors, replayed);
            case CompletionOutcome.Busy _ -> refused(cart, inProgress());
        };
    }

    static CartCompletePayload refused(@Nullable Cart cart, UserError error) {
        return refused(cart, List.of(error), false);
    }

    static UserError inProgress() {
        return GeneralError.of(
                "IN_PROGRESS",
                "The cart is being paid this moment. Ask again shortly.",
                "idempotencyKey");
    }

    private static CartCompletePayload refused(
            @Nullable Cart cart, List<UserError> errors, boolean replayed) {
        return new CartCompletePayload(null, cart, null, errors, List.of(), replayed);
    }
}
