package dev.stoa.catalog.review;

import dev.stoa.catalog.product.Products;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Staff have the summary of a product made anew from its reviews, should it ever be wrong, for
 * example after a backup was loaded in part.
 */
@UseCase
class RecountReviews {

    /** Which product. */
    record Command(String productId) {}

    /** The answer. */
    record Payload(
            @Nullable ReviewSummary reviewSummary,
            List<UserError> userErrors,
            List<UserError> warnings) {}

    private final Reviews reviews;
    private final ReviewSummaries summaries;
    private final Products products;
    private final Transactions transactions;

    RecountReviews(
            Reviews reviews,
            ReviewSummaries summaries,
            Products products,
            Transactions transactions) {
        this.reviews = reviews;
        this.summaries = summaries;
        this.products = products;
        this.transactions = transactions;
    }

    Payload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.REVIEWS_WRITE);
        if (products.byId(command.productId()).isEmpty()) {
            var unknown = GeneralError.notFound("The product", "productId");
            return new Payload(null, List.of(unknown), List.of());
        }
        var summary = transactions.inOne(() -> recount(command.productId()));
        return new Payload(summary, List.of(), List.of());
    }

    /** A review that moves the summary meanwhile makes the whole begin again. */
    private ReviewSummary recount(String productId) {
        var summary = new ReviewSummary(productId, reviews.shownByRating(productId));
        summaries.put(summary);
        return summary;
    }
}
