package dev.stoa.catalog.product;

import com.netflix.graphql.dgs.DgsDataLoader;
import dev.stoa.platform.money.Money;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "lowestPrices")
class LowestPriceLoader implements MappedBatchLoader<String, Money> {

    private final PriceHistory history;

    LowestPriceLoader(PriceHistory history) {
        this.history = history;
    }

    @Override
    public CompletionStage<Map<String, Money>> load(Set<String> variantIds) {
        return CompletableFuture.completedFuture(history.lowestBefore(variantIds));
    }
}
