package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.graphql.Batches;
import java.util.concurrent.CompletableFuture;

/** {@code ProductVariant.availability}. */
@DgsComponent
class AvailabilityFetcher {

    private final Availabilities availabilities;

    AvailabilityFetcher(Availabilities availabilities) {
        this.availabilities = availabilities;
    }

    @DgsData(parentType = "ProductVariant", field = "availability", trivial = true)
    CompletableFuture<Availability> availability(DgsDataFetchingEnvironment env) {
        ProductVariant variant = env.getSourceOrThrow();
        return Batches.<Stock>optional(env, "stock", variant.id())
                .thenApply(stock -> availabilities.of(variant, stock));
    }
}
