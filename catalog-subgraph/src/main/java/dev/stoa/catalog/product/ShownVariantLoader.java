package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "shownVariants")
class ShownVariantLoader implements MappedBatchLoader<String, ProductVariant> {

    private final ShopWindow window;

    ShownVariantLoader(ShopWindow window) {
        this.window = window;
    }

    @Override
    public CompletionStage<Map<String, ProductVariant>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(window.variants(ids));
    }
}
