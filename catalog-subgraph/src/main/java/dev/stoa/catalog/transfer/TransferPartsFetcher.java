package dev.stoa.catalog.transfer;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.graphql.Batches;
import java.util.concurrent.CompletableFuture;

/** Warehouses and variants of transfers. */
@DgsComponent
class TransferPartsFetcher {

    @DgsData(parentType = "StockTransfer", field = "fromWarehouse", trivial = true)
    CompletableFuture<Warehouse> fromWarehouse(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "warehouses", env.<StockTransfer>getSourceOrThrow().fromWarehouseId());
    }

    @DgsData(parentType = "StockTransfer", field = "toWarehouse", trivial = true)
    CompletableFuture<Warehouse> toWarehouse(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "warehouses", env.<StockTransfer>getSourceOrThrow().toWarehouseId());
    }

    @DgsData(parentType = "StockTransferLine", field = "variant", trivial = true)
    CompletableFuture<ProductVariant> variant(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "productVariants", env.<TransferLine>getSourceOrThrow().variantId());
    }
}
