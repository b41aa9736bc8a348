package dev.stoa.catalog.placement;

import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Lists all slots for staff. */
@UseCase
class ListPlacements {

    private final Slots slots;
    private final Locales locales;
    private final Clock clock;

    ListPlacements(Slots slots, Locales locales, Clock clock) {
        this.slots = slots;
        this.locales = locales;
        this.clock = clock;
    }

    List<Placement> handle(Locale wanted, Viewer viewer, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_READ);
        var now = clock.instant();
        return slots.all().stream()
                .map(slot -> Placement.of(slot, locales, wanted, now, viewer, true))
                .toList();
    }
}
