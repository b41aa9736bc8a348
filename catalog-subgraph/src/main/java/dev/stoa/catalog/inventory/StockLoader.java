package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

/** Keeps nothing: a subscription has one loader for as long as it lasts. */
@DgsDataLoader(name = "stock", caching = false)
class StockLoader implements MappedBatchLoader<String, Supply> {

    private final Stocks stocks;

    StockLoader(Stocks stocks) {
        this.stocks = stocks;
    }

    @Override
    public CompletionStage<Map<String, Supply>> load(Set<String> variantIds) {
        return CompletableFuture.completedFuture(stocks.shown(variantIds));
    }
}
