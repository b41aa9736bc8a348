package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "products")
class ProductLoader implements MappedBatchLoader<String, Product> {

    private final Products products;

    ProductLoader(Products products) {
        this.products = products;
    }

    @Override
    public CompletionStage<Map<String, Product>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(products.byIds(ids));
    }
}
