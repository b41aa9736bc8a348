package dev.stoa.catalog.recommendation;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.events.EventType;
import org.springframework.stereotype.Component;

/** Forgets what a customer looked at, bought and chose. */
@Component
class RecommendationCustomerErasedHandler
        implements EventHandler<RecommendationCustomerErasedHandler.CustomerErased> {

    @EventType("customer.erased.v1")
    record CustomerErased(String customerId) {}

    private final Views views;
    private final Tastes tastes;

    RecommendationCustomerErasedHandler(Views views, Tastes tastes) {
        this.views = views;
        this.tastes = tastes;
    }

    @Override
    public Class<CustomerErased> event() {
        return CustomerErased.class;
    }

    @Override
    public void handle(CustomerErased event, EventEnvelope envelope) {
        tastes.remove(event.customerId());
        var _ = views.removeAll(new Person(event.customerId(), true));
    }
}
