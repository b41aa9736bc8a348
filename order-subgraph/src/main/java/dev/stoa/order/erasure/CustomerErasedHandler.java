package dev.stoa.order.erasure;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.events.EventType;
import org.springframework.stereotype.Component;

/** Forgets a customer who was erased. */
@Component
class CustomerErasedHandler implements EventHandler<CustomerErasedHandler.CustomerErased> {

    @EventType("customer.erased.v1")
    record CustomerErased(String customerId) {}

    private final ForgetBuyer forgetBuyer;

    CustomerErasedHandler(ForgetBuyer forgetBuyer) {
        this.forgetBuyer = forgetBuyer;
    }

    @Override
    public Class<CustomerErased> event() {
        return CustomerErased.class;
    }

    @Override
    public void handle(CustomerErased event, EventEnvelope envelope) {
        forgetBuyer.everywhere(event.customerId());
    }
}
