package dev.stoa.catalog.review;

import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A customer says what they think of a product. */
@UseCase
class SubmitReview {

    /** The review as the customer typed it. */
    record Command(
            String productId,
            int rating,
            String title,
            String text,
            String displayName,
            @Nullable String locale,
            @Nullable List<String> photoUploadIds) {

        ReviewContent content() {
            return ReviewContent.typed(rating, title, text, displayName, locale);
        }
    }

    private final Reviews reviews;
    private final Reviewers reviewers;
    private final Purchases purchases;
    private final ReviewPhotos photos;
    private final ShopWindow window;
    private final ReviewRules rules;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    SubmitReview(
            Reviews reviews,
            Reviewers reviewers,
            Purchases purchases,
            ReviewPhotos photos,
            ShopWindow window,
            ReviewRules rules,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.reviewers = reviewers;
        this.purchases = purchases;
        this.photos = photos;
        this.window = window;
        this.rules = rules;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    ReviewPayload handle(Command command, Caller caller) {
        var customer = caller.requireCustomer();
        var content = command.content();
        var problems = content.problems();
        if (!problems.isEmpty()) {
            return ReviewPayload.refused(problems);
        }
        if (window.byIds(List.of(command.productId())).isEmpty()) {
            return ReviewPayload.refused(GeneralError.notFound("The product", "productId"));
        }
        var uploaded = Objects.requireNonNullElse(command.photoUploadIds(), List.<String>of());
        var complete = content.with(photos.take(uploaded, customer.id(), problems));
        return problems.isEmpty()
                ? transactions.inOne(() -> submit(command.productId(), complete, customer.id()))
                : ReviewPayload.refused(problems);
    }

    private ReviewPayload submit(String productId, ReviewContent content, String customerId) {
        var reviewer = reviewers.takeTurn(customerId);
        var products = List.of(productId);
        var earlier = reviews.by(customerId, products).get(productId);
        if (earlier != null) {
            // The same again is a reply that was lost, not a second opinion.
            return earlier.content().equals(content)
                    ? ReviewPayload.done(earlier)
                    : ReviewPayload.refused(ReviewRefusals.alreadyReviewed());
        }
        boolean isBought = purchases.boughtBy(customerId, products).contains(productId);
        var concerns = rules.concerns(content, isBought);
        if (reviewer.rejectedProductIds().contains(productId)) {
            concerns.add(ReviewConcern.REJECTED_BEFORE);
        }
        var review =
                Review.submitted(
                        ids.next("rev"),
                        productId,
                        customerId,
                        content,
                        ReviewStanding.judged(concerns, isBought, 0),
                        clock.instant());
        reviews.add(review);
        return ReviewPayload.done(review);
    }
}
