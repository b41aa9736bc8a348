package dev.stoa.catalog.category;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

/** One read for a whole level of the tree. */
@DgsDataLoader(name = "categoryChildren")
class CategoryChildrenLoader implements MappedBatchLoader<String, List<Category>> {

    private final Categories categories;

    CategoryChildrenLoader(Categories categories) {
        this.categories = categories;
    }

    @Override
    public CompletionStage<Map<String, List<Category>>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(categories.rememberedChildrenOf(ids));
    }
}
