package dev.stoa.catalog.brand;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "brands")
class BrandLoader implements MappedBatchLoader<String, Brand> {

    private final Brands brands;

    BrandLoader(Brands brands) {
        this.brands = brands;
    }

    @Override
    public CompletionStage<Map<String, Brand>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(brands.remembered(ids));
    }
}
