package dev.stoa.catalog.review;

import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.review.OrderPlaced.BoughtLine;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Remembers what a customer has bought, and tells the reviews that came before the order did. */
@Component
class ReviewOrderPlacedHandler implements EventHandler<OrderPlaced> {

    private final Products products;
    private final Reviewers reviewers;
    private final Purchases purchases;
    private final VerifyReviews verifyReviews;

    ReviewOrderPlacedHandler(
            Products products,
            Reviewers reviewers,
            Purchases purchases,
            VerifyReviews verifyReviews) {
        this.products = products;
        this.reviewers = reviewers;
        this.purchases = purchases;
        this.verifyReviews = verifyReviews;
    }

    @Override
    public Class<OrderPlaced> event() {
        return OrderPlaced.class;
    }

    @Override
    public void handle(OrderPlaced event, EventEnvelope envelope) {
        var customerId = event.customerId();
        if (customerId == null) {
            return;
        }
        reviewers.takeTurn(customerId);
        var bought = productsOf(event);
        purchases.note(event.orderId(), customerId, bought);
        verifyReviews.handle(customerId, bought);
    }

    private Set<String> productsOf(OrderPlaced event) {
        var variants = event.lines().stream().map(BoughtLine::variantId).toList();
        return products.variants(variants).values().stream()
                .map(variant -> variant.product().id())
                .collect(Collectors.toSet());
    }
}
