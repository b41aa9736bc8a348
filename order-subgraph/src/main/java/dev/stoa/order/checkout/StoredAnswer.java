package dev.stoa.order.checkout;

import dev.stoa.order.checkout.CompletionOutcome.Declined;
import dev.stoa.order.checkout.CompletionOutcome.Placed;
import dev.stoa.order.order.Order;
import dev.stoa.order.payment.PaymentDeclineReason;
import java.util.function.Function;
import org.bson.Document;

/** How a final outcome is remembered under its idempotency key. */
final class StoredAnswer {

    private static final String ORDER_ID = "orderId";
    private static final String DECLINED = "declined";

    private StoredAnswer() {}

    static Document placed(Order order) {
        return new Document(ORDER_ID, order.id());
    }

    static Document declined(PaymentDeclineReason reason) {
        return new Document(DECLINED, reason.name());
    }

    static CompletionOutcome read(Document answer, Function<String, Order> orders) {
        var orderId = answer.getString(ORDER_ID);
        return orderId != null
                ? new Placed(orders.apply(orderId))
                : new Declined(PaymentDeclineReason.named(answer.getString(DECLINED)));
    }
}
