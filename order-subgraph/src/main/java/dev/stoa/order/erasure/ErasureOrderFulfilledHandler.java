package dev.stoa.order.erasure;

import dev.stoa.order.fulfillment.OrderFulfilled;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Forgets who was to get the last parcel of an order. */
@Component
class ErasureOrderFulfilledHandler implements EventHandler<OrderFulfilled> {

    private final ForgetBuyer forgetBuyer;

    ErasureOrderFulfilledHandler(ForgetBuyer forgetBuyer) {
        this.forgetBuyer = forgetBuyer;
    }

    @Override
    public Class<OrderFulfilled> event() {
        return OrderFulfilled.class;
    }

    @Override
    public void handle(OrderFulfilled event, EventEnvelope envelope) {
        forgetBuyer.ifWanted(event.orderId());
    }
}
