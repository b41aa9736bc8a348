package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.graphql.Batches;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** {@code ProductVariant.availability}. */
@DgsComponent
class AvailabilityFetcher {

    private final int lowStock;

    AvailabilityFetcher(@Value("${stoa.inventory.low-stock}") int lowStock) {
        this.lowStock = lowStock;
    }

    @DgsData(parentType = "ProductVariant", field = "availability", trivial = true)
    CompletableFuture<Availability> availability(DgsDataFetchingEnvironment env) {
        ProductVariant variant = env.getSourceOrThrow();
        return Batches.<Stock>optional(env, "stock", variant.id())
                .thenApply(stock -> availability(variant, stock));
    }

    /** What is not for sale cannot be bought, however many pieces there are. */
    private Availability availability(ProductVariant variant, @Nullable Stock stock) {
        return stock == null || !variant.product().isActive()
                ? new Availability.OutOfStock()
                : stock.availability(lowStock);
    }
}
