package dev.stoa.catalog.placement;

import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a slot shows whoever asks now; for staff also what it does not. */
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

    /** What a slot shows somebody at a time to come. */
    Optional<Placement> planned(String key, Locale wanted, Viewer viewer, Instant at) {
        return slots.byKey(key).map(slot -> Placement.of(slot, locales, wanted, at, viewer, false));
    }

    /**
     * @param audience as whom staff want to look; null for as whom they are
     */
    Optional<Placement> handle(
            String key,
            Locale wanted,
            Viewer viewer,
            Viewer.@Nullable Wanted audience,
            Caller caller) {
        if (audience != null) {
            // Offers for members are not for whoever says to be one.
            var _ = caller.requireStaff(Permission.CONTENT_READ);
        }
        var seenBy = audience == null ? viewer : viewer.as(audience);
        boolean isStaff = caller.may(Permission.CONTENT_READ);
        var slot = isStaff ? slots.byKey(key) : slots.remembered(key);
        return slot.map(it -> Placement.of(it, locales, wanted, clock.instant(), seenBy, isStaff));
    }
}
