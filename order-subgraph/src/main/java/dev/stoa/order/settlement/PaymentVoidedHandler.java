package dev.stoa.order.settlement;

import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.PaymentNews;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.events.EventType;
import org.springframework.stereotype.Component;

/** The promise of the money was given back. */
@Component
class PaymentVoidedHandler implements EventHandler<PaymentVoidedHandler.PaymentVoided> {

    @EventType("payment.voided.v1")
    record PaymentVoided(String orderId) {}

    private final SettleOrder settleOrder;

    PaymentVoidedHandler(SettleOrder settleOrder) {
        this.settleOrder = settleOrder;
    }

    @Override
    public Class<PaymentVoided> event() {
        return PaymentVoided.class;
    }

    @Override
    public void handle(PaymentVoided event, EventEnvelope envelope) {
        var _ = settleOrder.handle(event.orderId(), PaymentNews.of(OrderPaymentStatus.VOIDED));
    }
}
