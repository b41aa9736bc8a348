package dev.stoa.catalog.review;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import dev.stoa.platform.security.Permission;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;

/** Reviews as customers read and write them: {@code reviews.graphqls}. */
@DgsComponent
class ReviewFetcher {

    private final Reviews reviews;
    private final SubmitReview submitReview;
    private final UpdateReview updateReview;
    private final DeleteReview deleteReview;
    private final VoteOnReview voteOnReview;
    private final ReportReview reportReview;

    ReviewFetcher(
            Reviews reviews,
            SubmitReview submitReview,
            UpdateReview updateReview,
            DeleteReview deleteReview,
            VoteOnReview voteOnReview,
            ReportReview reportReview) {
        this.reviews = reviews;
        this.submitReview = submitReview;
        this.updateReview = updateReview;
        this.deleteReview = deleteReview;
        this.voteOnReview = voteOnReview;
        this.reportReview = reportReview;
    }

    @DgsQuery
    Connection<Review> myReviews(PageArguments page, Caller caller) {
        var own = ReviewFilter.ofCustomer(caller.requireCustomer().id());
        return reviews.page(own, Direction.DESC, page);
    }

    @DgsEntityFetcher(name = "Review")
    CompletableFuture<@Nullable Review> entity(
            Map<String, Object> representation, DgsDataFetchingEnvironment env) {
        var caller = CallerAuthentication.current();
        return Batches.<Review>entity(env, "reviews", representation)
                .thenApply(review -> visible(review, caller));
    }

    private static @Nullable Review visible(@Nullable Review review, Caller caller) {
        return review != null && review.isVisibleTo(caller) ? review : null;
    }

    @DgsData(parentType = "Review", field = "product", trivial = true)
    CompletableFuture<@Nullable Product> product(DgsDataFetchingEnvironment env, Caller caller) {
        boolean seesAll = caller.may(Permission.PRODUCTS_READ);
        var productId = env.<Review>getSourceOrThrow().productId();
        return Batches.optional(env, seesAll ? "products" : "shownProducts", productId);
    }

    @DgsData(parentType = "Review", field = "viewerVote", trivial = true)
    CompletableFuture<@Nullable ReviewVoteChoice> viewerVote(
            DgsDataFetchingEnvironment env, Caller caller) {
        var reviewId = env.<Review>getSourceOrThrow().id();
        return caller instanceof Caller.Customer customer
                ? Batches.<ReviewVoteChoice>optional(
                                env, "reviewVotes", ReviewVote.idOf(reviewId, customer.id()))
                        .thenApply(vote -> Objects.requireNonNullElse(vote, ReviewVoteChoice.NONE))
                : CompletableFuture.completedFuture(null);
    }

    @DgsMutation
    ReviewPayload reviewSubmit(@InputArgument SubmitReview.Command input, Caller caller) {
        return submitReview.handle(input, caller);
    }

    @DgsMutation
    ReviewPayload reviewUpdate(Patch patch, Caller caller) {
        return updateReview.handle(patch, caller);
    }

    @DgsMutation
    ReviewIdPayload reviewDelete(@InputArgument DeleteReview.Command input, Caller caller) {
        return deleteReview.handle(input, caller);
    }

    @DgsMutation
    ReviewPayload reviewVote(@InputArgument VoteOnReview.Command input, Caller caller) {
        return voteOnReview.handle(input, caller);
    }

    @DgsMutation
    ReviewIdPayload reviewReport(@InputArgument ReportReview.Command input, Caller caller) {
        return reportReview.handle(input, caller);
    }
}
