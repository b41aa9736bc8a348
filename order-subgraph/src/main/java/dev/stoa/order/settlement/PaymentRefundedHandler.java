package dev.stoa.order.settlement;

import dev.stoa.order.order.PaymentNews;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.events.EventType;
import org.springframework.stereotype.Component;

/** Money was given back, some or all of it. */
@Component
class PaymentRefundedHandler implements EventHandler<PaymentRefundedHandler.PaymentRefunded> {

    @EventType("payment.refunded.v1")
    record PaymentRefunded(String orderId, long capturedMinor, long refundedMinor) {}

    private final SettleOrder settleOrder;

    PaymentRefundedHandler(SettleOrder settleOrder) {
        this.settleOrder = settleOrder;
    }

    @Override
    public Class<PaymentRefunded> event() {
        return PaymentRefunded.class;
    }

    @Override
    public void handle(PaymentRefunded event, EventEnvelope envelope) {
        var _ =
                settleOrder.handle(
                        event.orderId(),
                        PaymentNews.ofRefund(event.capturedMinor(), event.refundedMinor()));
    }
}
