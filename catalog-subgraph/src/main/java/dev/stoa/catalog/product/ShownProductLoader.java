package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "shownProducts")
class ShownProductLoader implements MappedBatchLoader<String, Product> {

    private final ShopWindow window;

    ShownProductLoader(ShopWindow window) {
        this.window = window;
    }

    @Override
    public CompletionStage<Map<String, Product>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(window.byIds(ids));
    }
}
