package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.ProductVariant;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.platform.graphql.Batches;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** {@code reservation.graphqls}. */
@DgsComponent
class StockReservationFetcher {

    private static final String RESERVATION = "StockReservation";

    private final StockReservations reservations;
    private final Clock clock;

    StockReservationFetcher(StockReservations reservations, Clock clock) {
        this.reservations = reservations;
        this.clock = clock;
    }

    @DgsQuery
    Connection<StockReservation> stockReservations(
            @InputArgument @Nullable String variantId,
            @InputArgument @Nullable String warehouseId,
            @InputArgument StockReservation.@Nullable Status status,
            PageArguments page,
            Caller caller) {
        caller.requireStaff(Permission.INVENTORY_READ);
        return reservations.page(variantId, warehouseId, status, page);
    }

    @DgsData(parentType = RESERVATION, trivial = true)
    CompletableFuture<ProductVariant> variant(DgsDataFetchingEnvironment env) {
        return Batches.required(env, "productVariants", reservation(env).variantId());
    }

    @DgsData(parentType = RESERVATION, trivial = true)
    StockReservation.Status status(DgsDataFetchingEnvironment env) {
        return reservation(env).status(clock.instant());
    }

    @DgsData(parentType = RESERVATION, trivial = true)
    @Nullable String cartId(DgsDataFetchingEnvironment env) {
        return reservation(env).cartId();
    }

    @DgsData(parentType = "HeldPieces", trivial = true)
    CompletableFuture<Warehouse> warehouse(DgsDataFetchingEnvironment env) {
        return Batches.required(
                env, "warehouses", env.<Stock.Pieces>getSourceOrThrow().warehouseId());
    }

    private static StockReservation reservation(DgsDataFetchingEnvironment env) {
        return env.getSourceOrThrow();
    }
}
