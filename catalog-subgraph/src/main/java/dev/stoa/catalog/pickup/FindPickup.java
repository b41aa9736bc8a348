package dev.stoa.catalog.pickup;

import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where goods can be picked up. */
class FindPickup {

    static final int MOST = 50;

    /**
     * What is wanted.
     *
     * @param pieces by variant; of a bundle those it consists of
     * @param reservationId what is held already for whoever asks; null when nothing is
     */
    record Wanted(Map<String, Integer> pieces, @Nullable String reservationId) {}

    // From so many pieces down there are few of them.
    private final int few;
    private final Clock clock;

    FindPickup(int few, Clock clock) {
        this.few = few;
        this.clock = clock;
    }

    /**
     * @param stock of the variants that are wanted
     */
    List<PickupOption> of(
            Wanted wanted, List<Warehouse> places, Map<String, Stock> stock, Near near) {
        var now = clock.instant();
        return places.stream()
                .sorted(near.nearestFirst())
                .map(place -> option(place, availability(place, wanted, stock), near, now))
                .toList();
    }

    private static PickupOption option(
            Warehouse warehouse, PickupAvailability availability, Near near, Instant now) {
        boolean isThere = availability != PickupAvailability.UNAVAILABLE;
        return new PickupOption(
                PickupPlace.of(warehouse),
                availability,
                isThere ? Objects.requireNonNull(warehouse.pickup()).readyAt(now) : null,
                near.metersTo(warehouse));
    }

    private PickupAvailability availability(
            Warehouse place, Wanted wanted, Map<String, Stock> stock) {
        var worst = PickupAvailability.AVAILABLE;
        for (var piece : wanted.pieces().entrySet()) {
            var known = stock.get(piece.getKey());
            int there = known == null ? 0 : known.takeableAt(place.id(), wanted.reservationId());
            if (there < piece.getValue()) {
                return PickupAvailability.UNAVAILABLE;
            }
            worst = there <= few ? PickupAvailability.FEW : worst;
        }
        return worst;
    }
}
