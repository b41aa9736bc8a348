package dev.stoa.catalog.pricing;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "listedPrices")
class ListedPriceLoader implements MappedBatchLoader<String, List<ListedPrice>> {

    private final ListedPrices prices;

    ListedPriceLoader(ListedPrices prices) {
        this.prices = prices;
    }

    @Override
    public CompletionStage<Map<String, List<ListedPrice>>> load(Set<String> variantIds) {
        return CompletableFuture.completedFuture(prices.shown(variantIds));
    }
}
