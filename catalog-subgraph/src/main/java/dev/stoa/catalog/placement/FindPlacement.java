package dev.stoa.catalog.placement;

import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Finds what a slot shows now; for staff also what it does not. */
@UseCase
class FindPlacement {

    private final Slots slots;
    private final Locales locales;
    private final Clock clock;

    FindPlacement(Slots slots, Locales locales, Clock clock) {
        this.slots = slots;
        this.locales = locales;
        this.clock = clock;
    }

    Optional<Placement> handle(String key, Locale wanted, Caller caller) {
        boolean isStaff = caller.may(Permission.CONTENT_READ);
        var slot = isStaff ? slots.byKey(key) : slots.remembered(key);
        return slot.map(it -> Placement.of(it, locales, wanted, clock.instant(), isStaff));
    }
}
