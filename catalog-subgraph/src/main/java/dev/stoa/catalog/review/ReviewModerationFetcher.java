package dev.stoa.catalog.review;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;

/** Reviews as staff see them, and what is told to their authors: {@code reviews.graphqls}. */
@DgsComponent
class ReviewModerationFetcher {

    private final Reviews reviews;
    private final ModerateReview moderateReview;
    private final SetReviewReply setReviewReply;
    private final DeleteReviewReply deleteReviewReply;
    private final RecountReviews recountReviews;

    ReviewModerationFetcher(
            Reviews reviews,
            ModerateReview moderateReview,
            SetReviewReply setReviewReply,
            DeleteReviewReply deleteReviewReply,
            RecountReviews recountReviews) {
        this.reviews = reviews;
        this.moderateReview = moderateReview;
        this.setReviewReply = setReviewReply;
        this.deleteReviewReply = deleteReviewReply;
        this.recountReviews = recountReviews;
    }

    @DgsQuery
    Connection<Review> reviews(
            @InputArgument @Nullable ReviewFilter filter,
            @InputArgument Direction direction,
            PageArguments page,
            Caller caller) {
        caller.requireStaff(Permission.REVIEWS_READ);
        var wanted = Objects.requireNonNullElse(filter, ReviewFilter.ALL);
        return reviews.page(wanted, direction, page);
    }

    @DgsData(parentType = "Review", field = "rejection", trivial = true)
    @Nullable ReviewRejection rejection(DgsDataFetchingEnvironment env, Caller caller) {
        Review review = env.getSourceOrThrow();
        return isReader(caller) || caller.isCustomer(review.customerId())
                ? review.rejection()
                : null;
    }

    @DgsData(parentType = "Review", field = "concerns", trivial = true)
    Set<ReviewConcern> concerns(DgsDataFetchingEnvironment env, Caller caller) {
        return isReader(caller) ? env.<Review>getSourceOrThrow().concerns() : Set.of();
    }

    @DgsData(parentType = "Review", field = "reports", trivial = true)
    CompletableFuture<List<ReviewReport>> reports(DgsDataFetchingEnvironment env, Caller caller) {
        Review review = env.getSourceOrThrow();
        return isReader(caller) && review.openReports() > 0
                ? Batches.<List<ReviewReport>>optional(env, "reviewReports", review.id())
                        .thenApply(open -> Objects.requireNonNullElse(open, List.of()))
                : CompletableFuture.completedFuture(List.of());
    }

    @DgsData(parentType = "Review", field = "customer", trivial = true)
    @Nullable Customer customer(DgsDataFetchingEnvironment env, Caller caller) {
        Review review = env.getSourceOrThrow();
        return isReader(caller) && !review.isNameless() ? new Customer(review.customerId()) : null;
    }

    private static boolean isReader(Caller caller) {
        return caller.may(Permission.REVIEWS_READ);
    }

    @DgsMutation
    ReviewPayload reviewModerate(@InputArgument ModerateReview.Command input, Caller caller) {
        return moderateReview.handle(input, caller);
    }

    @DgsMutation
    ReviewPayload reviewReplySet(@InputArgument SetReviewReply.Command input, Caller caller) {
        return setReviewReply.handle(input, caller);
    }

    @DgsMutation
    ReviewPayload reviewReplyDelete(@InputArgument DeleteReviewReply.Command input, Caller caller) {
        return deleteReviewReply.handle(input, caller);
    }

    @DgsMutation
    RecountReviews.Payload reviewSummaryRecount(
            @InputArgument RecountReviews.Command input, Caller caller) {
        return recountReviews.handle(input, caller);
    }
}
