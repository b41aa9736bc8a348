package dev.stoa.catalog.warehouse;

import dev.stoa.platform.ids.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Opens warehouses beside the main one, whose priority is 100. */
@TestComponent
public class Depots {

    private final Warehouses warehouses;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    public Depots(Warehouses warehouses, MongoTemplate mongo, Ids ids, Clock clock) {
        this.warehouses = warehouses;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    public String open(int priority) {
        return add(priority, true);
    }

    public String closed() {
        return add(500, false);
    }

    /** One that hands goods out within half an hour, at any time of day. */
    public String handingOut(String postalCode, String country, double latitude, double longitude) {
        var address = new WarehouseAddress("Market 1", null, "Town", null, postalCode, country);
        var at = new Coordinates(BigDecimal.valueOf(latitude), BigDecimal.valueOf(longitude));
        return add(
                90, true, address, new PickupTerms("Shop " + postalCode, 30, List.of(), "UTC", at));
    }

    /** So that nobody is told of it any more. */
    public void remove(String id) {
        mongo.remove(warehouses.byId(id).orElseThrow());
        warehouses.forget();
    }

    private String add(int priority, boolean isActive) {
        return add(priority, isActive, null, null);
    }

    private String add(
            int priority,
            boolean isActive,
            @Nullable WarehouseAddress address,
            @Nullable PickupTerms pickup) {
        var id = ids.next("whs");
        var code = "D" + id.substring(18);
        var depot =
                new Warehouse(
                        id, code, "Depot", priority, isActive, address, pickup, 1, clock.instant());
        if (!warehouses.add(depot)) {
            throw new IllegalStateException("not opened: " + depot);
        }
        return id;
    }

    /** So that orders of other tests are not taken from it. */
    public void close(String id) {
        var depot = warehouses.byId(id).orElseThrow();
        var terms =
                new WarehouseTerms(depot.code(), depot.name(), depot.priority(), false, null, null);
        warehouses.replace(depot.changed(terms, clock.instant()));
    }
}
