package dev.stoa.catalog.content;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "contentPages")
class PageLoader implements MappedBatchLoader<String, Page> {

    private final Pages pages;

    PageLoader(Pages pages) {
        this.pages = pages;
    }

    @Override
    public CompletionStage<Map<String, Page>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(pages.remembered(ids));
    }
}
