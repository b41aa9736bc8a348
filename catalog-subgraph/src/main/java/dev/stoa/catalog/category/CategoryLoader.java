package dev.stoa.catalog.category;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "categories")
class CategoryLoader implements MappedBatchLoader<String, Category> {

    private final Categories categories;

    CategoryLoader(Categories categories) {
        this.categories = categories;
    }

    @Override
    public CompletionStage<Map<String, Category>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(categories.remembered(ids));
    }
}
