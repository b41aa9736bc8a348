package dev.stoa.catalog.review;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "reviewSummaries")
class ReviewSummaryLoader implements MappedBatchLoader<String, ReviewSummary> {

    private final ReviewSummaries summaries;

    ReviewSummaryLoader(ReviewSummaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public CompletionStage<Map<String, ReviewSummary>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(summaries.shown(ids));
    }
}
