package dev.stoa.catalog.collection;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "collections")
class CollectionLoader implements MappedBatchLoader<String, Collection> {

    private final Collections collections;

    CollectionLoader(Collections collections) {
        this.collections = collections;
    }

    @Override
    public CompletionStage<Map<String, Collection>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(collections.remembered(ids));
    }
}
