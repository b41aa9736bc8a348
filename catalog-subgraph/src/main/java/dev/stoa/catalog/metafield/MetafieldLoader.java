package dev.stoa.catalog.metafield;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "metafields")
class MetafieldLoader implements MappedBatchLoader<String, List<Metafield>> {

    private final Metafields metafields;

    MetafieldLoader(Metafields metafields) {
        this.metafields = metafields;
    }

    @Override
    public CompletionStage<Map<String, List<Metafield>>> load(Set<String> ownerIds) {
        return CompletableFuture.completedFuture(metafields.ofAll(ownerIds));
    }
}
