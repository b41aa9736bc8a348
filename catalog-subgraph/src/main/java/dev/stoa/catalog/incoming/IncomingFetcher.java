package dev.stoa.catalog.incoming;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code incoming-stock.graphqls}. */
@DgsComponent
class IncomingFetcher {

    private final IncomingStocks incoming;
    private final RecordIncomingStock recordIncomingStock;
    private final ReceiveIncomingStock receiveIncomingStock;
    private final CancelIncomingStock cancelIncomingStock;

    IncomingFetcher(
            IncomingStocks incoming,
            RecordIncomingStock recordIncomingStock,
            ReceiveIncomingStock receiveIncomingStock,
            CancelIncomingStock cancelIncomingStock) {
        this.incoming = incoming;
        this.recordIncomingStock = recordIncomingStock;
        this.receiveIncomingStock = receiveIncomingStock;
        this.cancelIncomingStock = cancelIncomingStock;
    }

    @DgsQuery
    Connection<IncomingStock> incomingStock(
            @InputArgument @Nullable IncomingStatus status,
            @InputArgument @Nullable String variantId,
            @InputArgument @Nullable String warehouseId,
            PageArguments page,
            Caller caller) {
        caller.requireStaff(Permission.INVENTORY_READ);
        return incoming.page(status, variantId, warehouseId, page);
    }

    @DgsData(parentType = "IncomingStock", field = "variant", trivial = true)
    CompletableFuture<ProductVariant> variant(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "productVariants", env.<IncomingStock>getSourceOrThrow().variantId());
    }

    @DgsData(parentType = "IncomingStock", field = "warehouse", trivial = true)
    CompletableFuture<Warehouse> warehouse(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "warehouses", env.<IncomingStock>getSourceOrThrow().warehouseId());
    }

    @DgsMutation
    IncomingPayload incomingStockRecord(
            @InputArgument RecordIncomingStock.Command input, Caller caller) {
        return recordIncomingStock.handle(input, caller);
    }

    @DgsMutation
    IncomingPayload incomingStockReceive(
            @InputArgument ReceiveIncomingStock.Command input, Caller caller) {
        return receiveIncomingStock.handle(input, caller);
    }

    @DgsMutation
    IncomingPayload incomingStockCancel(
            @InputArgument CancelIncomingStock.Command input, Caller caller) {
        return cancelIncomingStock.handle(input, caller);
    }
}
