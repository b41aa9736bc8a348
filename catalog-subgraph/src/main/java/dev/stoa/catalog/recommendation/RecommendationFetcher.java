package dev.stoa.catalog.recommendation;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.Product;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code recommendation.graphqls}. */
@DgsComponent
class RecommendationFetcher {

    private final RecommendForYou recommendForYou;
    private final ShowRecentlyViewed showRecentlyViewed;
    private final Tastes tastes;
    private final AddRecentlyViewed addRecentlyViewed;
    private final MergeRecentlyViewed mergeRecentlyViewed;
    private final DeleteRecentlyViewed deleteRecentlyViewed;
    private final SetPersonalization setPersonalization;

    RecommendationFetcher(
            RecommendForYou recommendForYou,
            ShowRecentlyViewed showRecentlyViewed,
            Tastes tastes,
            AddRecentlyViewed addRecentlyViewed,
            MergeRecentlyViewed mergeRecentlyViewed,
            DeleteRecentlyViewed deleteRecentlyViewed,
            SetPersonalization setPersonalization) {
        this.recommendForYou = recommendForYou;
        this.showRecentlyViewed = showRecentlyViewed;
        this.tastes = tastes;
        this.addRecentlyViewed = addRecentlyViewed;
        this.mergeRecentlyViewed = mergeRecentlyViewed;
        this.deleteRecentlyViewed = deleteRecentlyViewed;
        this.setPersonalization = setPersonalization;
    }

    @DgsData(parentType = "Product", field = "recommendations", trivial = true)
    CompletableFuture<List<Recommendation>> recommendations(
            @InputArgument @Nullable RecommendationKind kind,
            @InputArgument int first,
            DgsDataFetchingEnvironment env) {
        requireSize(first, RecommendForProducts.MOST);
        var key = RecommendationLoader.keyOf(kind, env.<Product>getSourceOrThrow().id());
        return Batches.<List<Recommendation>>required(env, "recommendations", key)
                .thenApply(all -> all.subList(0, Math.min(first, all.size())));
    }

    @DgsQuery
    List<Recommendation> recommendationsForYou(
            @InputArgument int first, @InputArgument @Nullable String visitorToken, Caller caller) {
        requireSize(first, RecommendForProducts.MOST);
        return recommendForYou.handle(Person.of(caller, visitorToken), first);
    }

    @DgsQuery
    List<Product> recentlyViewed(
            @InputArgument int first, @InputArgument @Nullable String visitorToken, Caller caller) {
        requireSize(first, Views.MOST);
        return Person.of(caller, visitorToken)
                .map(person -> showRecentlyViewed.handle(person, first))
                .orElse(List.of());
    }

    @DgsQuery
    @Nullable Personalization personalization(
            @InputArgument @Nullable String visitorToken, Caller caller) {
        return Person.of(caller, visitorToken)
                .map(tastes::of)
                .map(taste -> new Personalization(!taste.isRefused()))
                .orElse(null);
    }

    @DgsMutation
    RecentlyViewedAddPayload recentlyViewedAdd(
            @InputArgument AddRecentlyViewed.Command input, Caller caller) {
        return addRecentlyViewed.handle(input, caller);
    }

    @DgsMutation
    RecentlyViewedMergePayload recentlyViewedMerge(
            @InputArgument MergeRecentlyViewed.Command input, Caller caller) {
        return mergeRecentlyViewed.handle(input, caller);
    }

    @DgsMutation
    RecentlyViewedDeletePayload recentlyViewedDelete(
            @InputArgument DeleteRecentlyViewed.Command input, Caller caller) {
        return deleteRecentlyViewed.handle(input, caller);
    }

    @DgsMutation
    PersonalizationSetPayload personalizationSet(
            @InputArgument SetPersonalization.Command input, Caller caller) {
        return setPersonalization.handle(input, caller);
    }

    private static void requireSize(int first, int most) {
        if (first < 1 || first > most) {
            throw StoaException.badRequest("`first` is " + first + ", expected 1 to " + most + ".");
        }
    }
}
