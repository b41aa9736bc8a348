package dev.stoa.catalog.warehouse;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** {@code warehouse.graphqls}. */
@DgsComponent
class WarehouseFetcher {

    private final Warehouses warehouses;
    private final CreateWarehouse createWarehouse;
    private final UpdateWarehouse updateWarehouse;

    WarehouseFetcher(
            Warehouses warehouses,
            CreateWarehouse createWarehouse,
            UpdateWarehouse updateWarehouse) {
        this.warehouses = warehouses;
        this.createWarehouse = createWarehouse;
        this.updateWarehouse = updateWarehouse;
    }

    @DgsQuery
    List<Warehouse> warehouses(Caller caller) {
        caller.requireStaff(Permission.INVENTORY_READ);
        return warehouses.all();
    }

    @DgsMutation
    WarehousePayload warehouseCreate(@InputArgument CreateWarehouse.Command input, Caller caller) {
        return createWarehouse.handle(input, caller);
    }

    @DgsMutation
    WarehousePayload warehouseUpdate(
            @InputArgument UpdateWarehouse.Command input, Patch patch, Caller caller) {
        return updateWarehouse.handle(input, patch, caller);
    }
}
