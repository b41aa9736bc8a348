package dev.stoa.catalog.review;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.review.ReviewDecided.Decision;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.events.Outbox;

/**
 * Tells the author of a review what staff made of it. Part of the transaction of the decision; what
 * shows by itself, or changes nothing, is not told.
 */
@UseCase
class TellAuthor {

    private final Products products;
    private final Outbox outbox;

    TellAuthor(Products products, Outbox outbox) {
        this.products = products;
        this.outbox = outbox;
    }

    void handle(Review before, Review now) {
        if (now.isNameless()) {
            return;
        }
        if (now.status() != before.status() && now.isPublished()) {
            tell(now, Decision.PUBLISHED);
        }
        if (now.status() != before.status() && now.status() == ReviewStatus.REJECTED) {
            tell(now, Decision.REJECTED);
        }
        if (now.reply() != null && before.reply() == null) {
            tell(now, Decision.REPLIED);
        }
    }

    private void tell(Review review, Decision decision) {
        var product = products.byId(review.productId());
        var rejection = review.rejection();
        var reply = review.reply();
        boolean isReply = decision == Decision.REPLIED;
        outbox.append(
                new ReviewDecided(
                        review.id(),
                        review.version(),
                        review.customerId(),
                        decision,
                        product.map(Product::title).orElse(null),
                        product.map(Product::slug).orElse(null),
                        rejection == null || isReply ? null : rejection.reason(),
                        rejection == null || isReply ? null : rejection.note(),
                        reply == null || !isReply ? null : reply.text()),
                review.id(),
                review.version());
    }
}
