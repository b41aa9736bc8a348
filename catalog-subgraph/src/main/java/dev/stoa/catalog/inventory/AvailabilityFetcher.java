package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.platform.graphql.Batches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var ids = BundleStock.idsFor(variant);
        return Batches.<Supply>all(env, "stock", ids)
                .thenApply(
                        found ->
                                availabilities.of(
                                        variant, BundleStock.of(variant, known(ids, found))));
    }

    /** A batch has nothing for those that are unknown. */
    private static Map<String, Supply> known(List<String> ids, List<Supply> found) {
        var known = new HashMap<String, Supply>();
        for (int i = 0; i < ids.size(); i++) {
            var supply = found.get(i);
            if (supply != null) {
                known.put(ids.get(i), supply);
            }
        }
        return known;
    }
}
