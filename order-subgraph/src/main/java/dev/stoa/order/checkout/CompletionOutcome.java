package dev.stoa.order.checkout;

import dev.stoa.order.order.Order;
import dev.stoa.order.payment.PaymentDeclineReason;
import dev.stoa.order.payment.PaymentNextAction;
import dev.stoa.platform.errors.UserError;
import java.util.List;

/** What came of a try to make a cart an order. */
sealed interface CompletionOutcome {

    record Placed(Order order) implements CompletionOutcome {}

    /** The buyer must do something, then call again with the same key. */
    record ActionRequired(PaymentNextAction nextAction) implements CompletionOutcome {}

    record Declined(PaymentDeclineReason reason) implements CompletionOutcome {}

    /** Nothing was charged, nothing is remembered: the same key can be used again. */
    record Refused(List<UserError> errors) implements CompletionOutcome {}

    /** Somebody else is at it this moment. */
    record Busy() implements CompletionOutcome {}
}
