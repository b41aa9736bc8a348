package dev.stoa.catalog.warehouse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A place where goods are kept.
 *
 * @param code short unique name, in capitals
 * @param priority the lowest is sold from first
 * @param isActive false when it is sold from last and takes no new goods
 * @param address null where nobody has said
 * @param pickup null where goods are not picked up
 */
@Document("warehouses")
public record Warehouse(
        @Id String id,
        String code,
        String name,
        int priority,
        boolean isActive,
        @Nullable WarehouseAddress address,
        @Nullable PickupTerms pickup,
        long version,
        Instant updatedAt) {

    /** Where goods are unless somebody says otherwise. */
    public static final String MAIN = "whs_00000000000000000000000001";

    static Warehouse main(Instant now) {
        return new Warehouse(MAIN, "MAIN", "Main warehouse", 100, true, null, null, 1, now);
    }

    /** Public, or GraphQL could not read it. */
    public boolean isMain() {
        return id.equals(MAIN);
    }

    Warehouse changed(WarehouseTerms terms, Instant now) {
        return new Warehouse(
                id,
                terms.code(),
                terms.name(),
                terms.priority(),
                terms.isActive(),
                terms.address(),
                terms.pickup(),
                version + 1,
                now);
    }

    WarehouseTerms terms() {
        return new WarehouseTerms(code, name, priority, isActive, address, pickup);
    }

    /** Places are told of while they are open. */
    public boolean offersPickup() {
        return isActive && pickup != null && address != null;
    }
}
