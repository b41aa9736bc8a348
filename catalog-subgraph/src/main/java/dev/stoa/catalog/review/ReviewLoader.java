package dev.stoa.catalog.review;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "reviews")
class ReviewLoader implements MappedBatchLoader<String, Review> {

    private final Reviews reviews;

    ReviewLoader(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public CompletionStage<Map<String, Review>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(reviews.byIds(ids));
    }
}
