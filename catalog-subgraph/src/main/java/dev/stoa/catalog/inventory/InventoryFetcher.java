package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code inventory.graphqls}, as staff see it. */
@DgsComponent
class InventoryFetcher {

    private static final int MOST_VARIANTS = 100;

    private final Stocks stocks;
    private final StockMovements movements;
    private final AdjustInventory adjustInventory;
    private final SetInventory setInventory;

    InventoryFetcher(
            Stocks stocks,
            StockMovements movements,
            AdjustInventory adjustInventory,
            SetInventory setInventory) {
        this.stocks = stocks;
        this.movements = movements;
        this.adjustInventory = adjustInventory;
        this.setInventory = setInventory;
    }

    @DgsQuery
    Connection<StockLevel> stockLevels(
            @InputArgument @Nullable List<String> variantIds,
            @InputArgument @Nullable String warehouseId,
            PageArguments page,
            Caller caller) {
        caller.requireStaff(Permission.INVENTORY_READ);
        if (variantIds != null && variantIds.size() > MOST_VARIANTS) {
            throw StoaException.badRequest("At most " + MOST_VARIANTS + " variants.");
        }
        return stocks.page(variantIds, warehouseId, page).map(Stock::level);
    }

    @DgsQuery
    Connection<StockMovement> stockMovements(
            @InputArgument String variantId,
            @InputArgument @Nullable String warehouseId,
            PageArguments page,
            Caller caller) {
        caller.requireStaff(Permission.INVENTORY_READ);
        return movements.of(variantId, warehouseId, page);
    }

    @DgsMutation
    InventoryPayload inventoryAdjust(@InputArgument AdjustInventory.Command input, Caller caller) {
        return adjustInventory.handle(input, caller);
    }

    @DgsMutation
    InventoryPayload inventorySet(@InputArgument SetInventory.Command input, Caller caller) {
        return setInventory.handle(input, caller);
    }
}
