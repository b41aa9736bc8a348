package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.graphql.Batches;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        var ids = BundleStock.idsFor(variant);
        return Batches.<Stock>all(env, "stock", ids)
                .thenApply(
                        found -> availabilities.of(variant, BundleStock.of(variant, known(found))));
    }

    /** A batch has nothing for those that are unknown. */
    private static Map<String, Stock> known(List<Stock> found) {
        return found.stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Stock::variantId, Function.identity()));
    }
}
