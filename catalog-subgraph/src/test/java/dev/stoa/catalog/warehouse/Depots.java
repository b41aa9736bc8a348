package dev.stoa.catalog.warehouse;

import dev.stoa.platform.ids.Ids;
import java.time.Clock;
import org.springframework.boot.test.context.TestComponent;

/** Opens warehouses beside the main one, whose priority is 100. */
@TestComponent
public class Depots {

    private final Warehouses warehouses;
    private final Ids ids;
    private final Clock clock;

    public Depots(Warehouses warehouses, Ids ids, Clock clock) {
        this.warehouses = warehouses;
        this.ids = ids;
        this.clock = clock;
    }

    public String open(int priority) {
        return add(priority, true);
    }

    public String closed() {
        return add(500, false);
    }

    private String add(int priority, boolean isActive) {
        var id = ids.next("whs");
        var code = "D" + id.substring(18);
        var depot = new Warehouse(id, code, "Depot", priority, isActive, null, 1, clock.instant());
        if (!warehouses.add(depot)) {
            throw new IllegalStateException("not opened: " + depot);
        }
        return id;
    }

    /** So that orders of other tests are not taken from it. */
    public void close(String id) {
        var depot = warehouses.byId(id).orElseThrow();
        var terms = new WarehouseTerms(depot.code(), depot.name(), depot.priority(), false, null);
        warehouses.replace(depot.changed(terms, clock.instant()));
    }
}
