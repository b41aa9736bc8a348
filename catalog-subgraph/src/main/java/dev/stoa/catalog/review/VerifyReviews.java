package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.UseCase;
import java.util.Collection;

/**
 * Tells the reviews of a customer what is known of their purchases now. Part of the transaction of
 * whoever heard of a purchase, after the customer's turn was taken.
 */
@UseCase
class VerifyReviews {

    private final Reviews reviews;
    private final ReviewHistory history;
    private final Purchases purchases;

    VerifyReviews(Reviews reviews, ReviewHistory history, Purchases purchases) {
        this.reviews = reviews;
        this.history = history;
        this.purchases = purchases;
    }

    void handle(String customerId, Collection<String> productIds) {
        var bought = purchases.boughtBy(customerId, productIds);
        for (var review : reviews.by(customerId, productIds).values()) {
            boolean isBought = bought.contains(review.productId());
            if (review.isVerified() != isBought) {
                var _ = history.replace(review, review.verified(isBought), Actor.EVENT);
            }
        }
    }
}
