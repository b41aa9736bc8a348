package dev.stoa.catalog.warehouse;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;

/** Warehouses, as their desk sees them. */
record ChangedWarehouses(Warehouses warehouses) implements Changeable<Warehouse> {

    @Override
    public UserError missing() {
        return GeneralError.notFound("The warehouse", "id");
    }

    @Override
    public Optional<Warehouse> current(String id) {
        return warehouses.byId(id);
    }

    @Override
    public String objectId(Warehouse warehouse) {
        return warehouse.id();
    }

    @Override
    public long version(Warehouse warehouse) {
        return warehouse.version();
    }

    /** The names are those of the input. */
    @Override
    public List<FieldChange> difference(Warehouse old, Warehouse next) {
        return new Difference()
                .field("code", old.code(), next.code())
                .field("name", old.name(), next.name())
                .field("priority", old.priority(), next.priority())
                .field("isActive", old.isActive(), next.isActive())
                .shown(null, "address", old.address(), next.address(), WarehouseAddress::text)
                .shown(null, "pickup", old.pickup(), next.pickup(), PickupTerms::text)
                .found();
    }

    @Override
    public boolean add(Warehouse warehouse) {
        return warehouses.add(warehouse);
    }

    @Override
    public boolean store(Warehouse old, Warehouse next) {
        return warehouses.replace(next);
    }

    @Override
    public void changed(Warehouse old, Warehouse next) {
        warehouses.forget();
    }
}
