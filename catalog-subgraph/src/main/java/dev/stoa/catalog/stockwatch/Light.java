package dev.stoa.catalog.stockwatch;

import dev.stoa.catalog.inventory.Availability;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of an availability is news when it changes: not each piece that is sold. */
record Light(Class<? extends Availability> kind, @Nullable Instant at) {

    static Light of(Availability availability) {
        return switch (availability) {
            case Availability.BackOrder backOrder ->
                    new Light(Availability.BackOrder.class, backOrder.expectedAt());
            case Availability.PreOrder preOrder ->
                    new Light(Availability.PreOrder.class, preOrder.releaseAt());
            case Availability.InStock _, Availability.LowStock _, Availability.OutOfStock _ ->
                    new Light(availability.getClass(), null);
        };
    }
}
