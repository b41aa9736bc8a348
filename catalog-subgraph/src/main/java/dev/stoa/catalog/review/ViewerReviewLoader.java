package dev.stoa.catalog.review;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** The reviews of the one customer who asks, by {@link #keyOf}. */
@DgsDataLoader(name = "viewerReviews")
class ViewerReviewLoader implements MappedBatchLoader<String, Review> {

    private final Reviews reviews;

    ViewerReviewLoader(Reviews reviews) {
        this.reviews = reviews;
    }

    static String keyOf(String customerId, String productId) {
        return customerId + ":" + productId;
    }

    @Override
    public CompletionStage<Map<String, Review>> load(Set<String> keys) {
        var productIds =
                keys.stream()
                        .collect(
                                Collectors.groupingBy(
                                        key -> key.substring(0, key.indexOf(':')),
                                        Collectors.mapping(
                                                key -> key.substring(key.indexOf(':') + 1),
                                                Collectors.toList())));
        var found = new HashMap<String, Review>();
        productIds.forEach(
                (customerId, ids) ->
                        reviews.by(customerId, ids)
                                .forEach((id, review) -> found.put(keyOf(customerId, id), review)));
        return CompletableFuture.completedFuture(found);
    }
}
