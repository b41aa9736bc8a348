package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.graphql.Batches;
import java.util.concurrent.CompletableFuture;

/** Variants and warehouses that levels and movements are of. */
@DgsComponent
class StockLevelFetcher {

    @DgsData(parentType = "StockLevel", field = "variant", trivial = true)
    CompletableFuture<ProductVariant> variant(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "productVariants", env.<StockLevel>getSourceOrThrow().variantId());
    }

    @DgsData(parentType = "WarehouseLevel", field = "warehouse", trivial = true)
    CompletableFuture<Warehouse> levelWarehouse(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "warehouses", env.<WarehouseLevel>getSourceOrThrow().warehouseId());
    }

    @DgsData(parentType = "StockMovement", field = "warehouse", trivial = true)
    CompletableFuture<Warehouse> movementWarehouse(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "warehouses", env.<StockMovement>getSourceOrThrow().warehouseId());
    }
}
