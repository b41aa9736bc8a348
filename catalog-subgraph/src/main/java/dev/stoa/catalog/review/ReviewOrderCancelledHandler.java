package dev.stoa.catalog.review;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** What was cancelled was not bought: it verifies no review any more. */
@Component
class ReviewOrderCancelledHandler implements EventHandler<OrderCancelled> {

    private final Reviewers reviewers;
    private final Purchases purchases;
    private final VerifyReviews verifyReviews;

    ReviewOrderCancelledHandler(
            Reviewers reviewers, Purchases purchases, VerifyReviews verifyReviews) {
        this.reviewers = reviewers;
        this.purchases = purchases;
        this.verifyReviews = verifyReviews;
    }

    @Override
    public Class<OrderCancelled> event() {
        return OrderCancelled.class;
    }

    @Override
    public void handle(OrderCancelled event, EventEnvelope envelope) {
        var cancelled = purchases.cancel(event.orderId());
        if (cancelled.customerId() != null) {
            reviewers.takeTurn(cancelled.customerId());
            verifyReviews.handle(cancelled.customerId(), cancelled.productIds());
        }
    }
}
