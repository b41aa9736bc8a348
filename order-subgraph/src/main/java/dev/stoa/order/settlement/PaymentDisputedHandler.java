package dev.stoa.order.settlement;

import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.events.EventType;
import org.springframework.stereotype.Component;

/** The buyer disputes the charge. */
@Component
class PaymentDisputedHandler implements EventHandler<PaymentDisputedHandler.PaymentDisputed> {

    @EventType("payment.disputed.v1")
    record PaymentDisputed(String orderId) {}

    private final SettleOrder settleOrder;

    PaymentDisputedHandler(SettleOrder settleOrder) {
        this.settleOrder = settleOrder;
    }

    @Override
    public Class<PaymentDisputed> event() {
        return PaymentDisputed.class;
    }

    @Override
    public void handle(PaymentDisputed event, EventEnvelope envelope) {
        var _ = settleOrder.handle(event.orderId(), PaymentNews.of(OrderPaymentStatus.DISPUTED));
    }
}
