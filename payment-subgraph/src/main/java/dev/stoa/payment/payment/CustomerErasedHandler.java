package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.events.EventType;
import org.springframework.stereotype.Component;

/** Forgets whose payments they were. */
@Component
class CustomerErasedHandler implements EventHandler<CustomerErasedHandler.CustomerErased> {

    @EventType("customer.erased.v1")
    record CustomerErased(String customerId) {}

    private final Payments payments;

    CustomerErasedHandler(Payments payments) {
        this.payments = payments;
    }

    @Override
    public Class<CustomerErased> event() {
        return CustomerErased.class;
    }

    @Override
    public void handle(CustomerErased event, EventEnvelope envelope) {
        payments.forgetPayer(event.customerId());
    }
}
