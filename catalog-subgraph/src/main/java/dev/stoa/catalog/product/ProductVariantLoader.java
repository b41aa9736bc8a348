package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

/** Variants with their products: both are one document. */
@DgsDataLoader(name = "productVariants")
class ProductVariantLoader implements MappedBatchLoader<String, ProductVariant> {

    private final Products products;

    ProductVariantLoader(Products products) {
        this.products = products;
    }

    @Override
    public CompletionStage<Map<String, ProductVariant>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(products.variants(ids));
    }
}
