package dev.stoa.catalog.review;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "reviewReports")
class ReviewReportLoader implements MappedBatchLoader<String, List<ReviewReport>> {

    private final ReviewReports reports;

    ReviewReportLoader(ReviewReports reports) {
        this.reports = reports;
    }

    @Override
    public CompletionStage<Map<String, List<ReviewReport>>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(reports.open(ids));
    }
}
