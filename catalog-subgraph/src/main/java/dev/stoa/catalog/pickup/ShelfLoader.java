package dev.stoa.catalog.pickup;

import com.netflix.graphql.dgs.DgsDataLoader;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.catalog.warehouse.Warehouses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;
import org.jspecify.annotations.Nullable;

/** What the places have of variants, as it is this moment. */
@DgsDataLoader(name = ShelfLoader.NAME)
class ShelfLoader implements MappedBatchLoader<String, ShelfLoader.Shelf> {

    static final String NAME = "pickupShelves";

    /**
     * The places, and the stock of one variant.
     *
     * @param stock null where there is none, or no place
     */
    record Shelf(List<Warehouse> places, @Nullable Stock stock) {}

    private final Warehouses warehouses;
    private final Stocks stocks;

    ShelfLoader(Warehouses warehouses, Stocks stocks) {
        this.warehouses = warehouses;
        this.stocks = stocks;
    }

    @Override
    public CompletionStage<Map<String, Shelf>> load(Set<String> variantIds) {
        var places = warehouses.offeringPickup();
        var stock = places.isEmpty() ? Map.<String, Stock>of() : stocks.ofAll(variantIds);
        return CompletableFuture.completedFuture(
                variantIds.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        id -> new Shelf(places, stock.get(id)))));
    }
}
