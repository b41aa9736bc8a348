package dev.stoa.catalog.inventory;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.Patch;
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
    private final StockPolicies policies;
    private final AdjustInventory adjustInventory;
    private final SetInventory setInventory;
    private final UpdateStockPolicy updateStockPolicy;

    InventoryFetcher(
            Stocks stocks,
            StockMovements movements,
            StockPolicies policies,
            AdjustInventory adjustInventory,
            SetInventory setInventory,
            UpdateStockPolicy updateStockPolicy) {
        this.stocks = stocks;
        this.movements = movements;
        this.policies = policies;
        this.adjustInventory = adjustInventory;
        this.setInventory = setInventory;
        this.updateStockPolicy = updateStockPolicy;
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

    @DgsQuery
    Connection<StockLevel> lowStockReport(PageArguments page, Caller caller) {
        caller.requireStaff(Permission.INVENTORY_READ);
        return policies.low(page).map(Stock::level);
    }

    @DgsMutation
    InventoryPayload stockPolicyUpdate(Patch input, Caller caller) {
        return updateStockPolicy.handle(input, caller);
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
