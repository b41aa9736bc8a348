package dev.stoa.catalog.attribute;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "productKinds")
class ProductKindLoader implements MappedBatchLoader<String, ProductKind> {

    private final ProductKinds kinds;

    ProductKindLoader(ProductKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public CompletionStage<Map<String, ProductKind>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(kinds.remembered(ids));
    }
}
