package dev.stoa.catalog.warehouse;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "warehouses")
class WarehouseLoader implements MappedBatchLoader<String, Warehouse> {

    private final Warehouses warehouses;

    WarehouseLoader(Warehouses warehouses) {
        this.warehouses = warehouses;
    }

    @Override
    public CompletionStage<Map<String, Warehouse>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(
                warehouses.known().stream()
                        .filter(warehouse -> ids.contains(warehouse.id()))
                        .collect(Collectors.toMap(Warehouse::id, Function.identity())));
    }
}
