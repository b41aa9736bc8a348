package dev.stoa.order.erasure;

import dev.stoa.order.order.OrderCancelled;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Forgets who was to get an order that was called off. */
@Component
class ErasureOrderCancelledHandler implements EventHandler<OrderCancelled> {

    private final ForgetBuyer forgetBuyer;

    ErasureOrderCancelledHandler(ForgetBuyer forgetBuyer) {
        this.forgetBuyer = forgetBuyer;
    }

    @Override
    public Class<OrderCancelled> event() {
        return OrderCancelled.class;
    }

    @Override
    public void handle(OrderCancelled event, EventEnvelope envelope) {
        forgetBuyer.ifWanted(event.orderId());
    }
}
