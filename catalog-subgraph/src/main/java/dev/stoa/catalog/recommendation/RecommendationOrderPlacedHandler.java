package dev.stoa.catalog.recommendation;

import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.recommendation.OrderPlaced.BoughtLine;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Counts what was bought together, and notes it as the customer's taste. */
@Component
class RecommendationOrderPlacedHandler implements EventHandler<OrderPlaced> {

    private final Products products;
    private final CountOrder countOrder;
    private final Tastes tastes;

    RecommendationOrderPlacedHandler(Products products, CountOrder countOrder, Tastes tastes) {
        this.products = products;
        this.countOrder = countOrder;
        this.tastes = tastes;
    }

    @Override
    public Class<OrderPlaced> event() {
        return OrderPlaced.class;
    }

    @Override
    public void handle(OrderPlaced event, EventEnvelope envelope) {
        var bought = productsOf(event);
        if (bought.isEmpty()) {
            return;
        }
        countOrder.handle(bought, envelope.time());
        if (event.customerId() != null) {
            tastes.bought(event.customerId(), bought);
        }
    }

    /** In the order of the lines. */
    private List<String> productsOf(OrderPlaced event) {
        var variants = event.lines().stream().map(BoughtLine::variantId).toList();
        var known = products.variants(variants);
        return variants.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(variant -> variant.product().id())
                .distinct()
                .toList();
    }
}
