package dev.stoa.order.download;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

/**
 * Downloads by order line. Keeps nothing: a subscription has one loader for as long as it lasts.
 */
@DgsDataLoader(name = "downloads", caching = false)
class DownloadLoader implements MappedBatchLoader<String, List<Download>> {

    private final Downloads downloads;

    DownloadLoader(Downloads downloads) {
        this.downloads = downloads;
    }

    @Override
    public CompletionStage<Map<String, List<Download>>> load(Set<String> orderLineIds) {
        return CompletableFuture.completedFuture(downloads.ofLines(orderLineIds));
    }
}
