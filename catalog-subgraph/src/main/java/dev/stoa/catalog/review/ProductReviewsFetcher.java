package dev.stoa.catalog.review;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a product tells of its reviews: {@code reviews.graphqls}. */
@DgsComponent
class ProductReviewsFetcher {

    private final Reviews reviews;

    ProductReviewsFetcher(Reviews reviews) {
        this.reviews = reviews;
    }

    @DgsData(parentType = "Product", field = "reviewSummary", trivial = true)
    CompletableFuture<ReviewSummary> summary(DgsDataFetchingEnvironment env) {
        return Batches.required(env, "reviewSummaries", env.<Product>getSourceOrThrow().id());
    }

    @DgsData(parentType = "Product", field = "reviews")
    Connection<Review> reviews(
            @InputArgument ReviewSort sort,
            @InputArgument @Nullable Integer rating,
            @InputArgument @Nullable Boolean isVerified,
            PageArguments page,
            DgsDataFetchingEnvironment env) {
        var productId = env.<Product>getSourceOrThrow().id();
        return reviews.page(ReviewFilter.shownOf(productId, rating, isVerified), sort, page);
    }

    @DgsData(parentType = "Product", field = "viewerReview", trivial = true)
    CompletableFuture<@Nullable Review> viewerReview(
            DgsDataFetchingEnvironment env, Caller caller) {
        var productId = env.<Product>getSourceOrThrow().id();
        return caller instanceof Caller.Customer customer
                ? Batches.optional(
                        env, "viewerReviews", ViewerReviewLoader.keyOf(customer.id(), productId))
                : CompletableFuture.completedFuture(null);
    }
}
