package dev.stoa.catalog.pickup;

import dev.stoa.catalog.warehouse.Coordinates;
import dev.stoa.catalog.warehouse.Warehouse;
import dev.stoa.catalog.warehouse.WarehouseAddress;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where somebody is. */
record Near(
        @Nullable String country, @Nullable String postalCode, @Nullable Coordinates coordinates) {

    static final Near NOWHERE = new Near(null, null, null);

    private static final int LONGEST_CODE = 200;

    boolean isSound() {
        return (coordinates == null || coordinates.isOnEarth())
                && (postalCode == null || postalCode.length() <= LONGEST_CODE);
    }

    /** The nearest first; what is equally near stays in its order. */
    Comparator<Warehouse> nearestFirst() {
        Comparator<Warehouse> byDistance =
                Comparator.comparing(
                        this::metersTo, Comparator.nullsLast(Comparator.naturalOrder()));
        return byDistance.thenComparing(Comparator.comparing(this::likeness).reversed());
    }

    @Nullable Integer metersTo(Warehouse warehouse) {
        var pickup = Objects.requireNonNull(warehouse.pickup());
        return coordinates == null || pickup.coordinates() == null
                ? null
                : coordinates.metersTo(pickup.coordinates());
    }

    /** 0 for another country; else one more than the postal codes have in common. */
    private int likeness(Warehouse warehouse) {
        var address = Objects.requireNonNull(warehouse.address());
        return country != null && !country.equals(address.country()) ? 0 : 1 + inCommon(address);
    }

    private int inCommon(WarehouseAddress address) {
        var mine = plain(postalCode);
        var other = plain(address.postalCode());
        int same = 0;
        while (same < Math.min(mine.length(), other.length())
                && mine.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String plain(@Nullable String code) {
        return code == null ? "" : code.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
