package dev.stoa.order.catalog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where goods can be picked up. Every call may fail with UNAVAILABLE. */
public interface PickupPlaces {

    /**
     * All places, the nearest first.
     *
     * @param holdId pieces held by it are there for whoever asks
     */
    List<PickupOption> near(List<Pieces> pieces, String holdId, @Nullable PickupNear near);

    /** One of them; empty when it is none any more. */
    default Optional<PickupOption> at(String placeId, List<Pieces> pieces, String holdId) {
        return near(pieces, holdId, null).stream()
                .filter(option -> option.place().id().equals(placeId))
                .findFirst();
    }
}
