package dev.stoa.order.settlement;

import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.events.EventType;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * The money was taken. Where that happens at once, the news may be faster than the order: then it
 * is heard again for a while.
 */
@Component
class PaymentCapturedHandler implements EventHandler<PaymentCapturedHandler.PaymentCaptured> {

    @EventType("payment.captured.v1")
    record PaymentCaptured(String orderId) {}

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final SettleOrder settleOrder;
    private final Clock clock;

    PaymentCapturedHandler(SettleOrder settleOrder, Clock clock) {
        this.settleOrder = settleOrder;
        this.clock = clock;
    }

    @Override
    public Class<PaymentCaptured> event() {
        return PaymentCaptured.class;
    }

    @Override
    public void handle(PaymentCaptured event, EventEnvelope envelope) {
        boolean found =
                settleOrder.handle(event.orderId(), PaymentNews.of(OrderPaymentStatus.PAID));
        if (!found && envelope.time().plus(LONGEST_WAIT).isAfter(clock.instant())) {
            throw new IllegalStateException("order: " + event.orderId() + " (expected: placed)");
        }
    }
}
