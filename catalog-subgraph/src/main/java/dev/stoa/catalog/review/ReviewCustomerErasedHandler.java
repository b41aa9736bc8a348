package dev.stoa.catalog.review;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.events.EventType;
import org.springframework.stereotype.Component;

/** Forgets who wrote reviews. */
@Component
class ReviewCustomerErasedHandler
        implements EventHandler<ReviewCustomerErasedHandler.CustomerErased> {

    @EventType("customer.erased.v1")
    record CustomerErased(String customerId) {}

    private final ForgetReviewer forgetReviewer;

    ReviewCustomerErasedHandler(ForgetReviewer forgetReviewer) {
        this.forgetReviewer = forgetReviewer;
    }

    @Override
    public Class<CustomerErased> event() {
        return CustomerErased.class;
    }

    @Override
    public void handle(CustomerErased event, EventEnvelope envelope) {
        forgetReviewer.handle(event.customerId());
    }
}
