package dev.stoa.catalog.pickup;

import dev.stoa.catalog.warehouse.OpeningHours;
import dev.stoa.catalog.warehouse.Warehouse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place where goods are picked up, as buyers see it. */
record PickupPlace(
        String id, String name, Address address, List<OpeningHours> openingHours, String timeZone) {

    /** {@code PostalAddress} in GraphQL. */
    record Address(
            String name,
            @Nullable String company,
            String line1,
            @Nullable String line2,
            String city,
            @Nullable String region,
            @Nullable String postalCode,
            String country,
            @Nullable String phone) {}

    static PickupPlace of(Warehouse warehouse) {
        var pickup = Objects.requireNonNull(warehouse.pickup());
        return new PickupPlace(
                warehouse.id(),
                pickup.name(),
                addressOf(warehouse, pickup.name()),
                pickup.openingHours(),
                pickup.timeZone());
    }

    private static Address addressOf(Warehouse warehouse, String name) {
        var address = Objects.requireNonNull(warehouse.address());
        return new Address(
                name,
                null,
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country(),
                null);
    }
}
