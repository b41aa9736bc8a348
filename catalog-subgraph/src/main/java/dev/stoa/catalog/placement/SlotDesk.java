package dev.stoa.catalog.placement;

import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.version.VersionChange;
import dev.stoa.catalog.version.VersionDesk;
import dev.stoa.catalog.version.Versioned;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where slots are changed. */
class SlotDesk {

    private final VersionDesk<Slot, SlotVersion> desk;
    private final Locales locales;
    private final Clock clock;

    SlotDesk(VersionDesk<Slot, SlotVersion> desk, Locales locales, Clock clock) {
        this.desk = desk;
        this.locales = locales;
        this.clock = clock;
    }

    PlacementPayload set(VersionDesk.Edit<Slot> edit, Locale wanted, Viewer viewer) {
        return desk.set(
                edit,
                slot -> done(slot, wanted, viewer),
                reason -> PlacementPayload.refused(List.of(reason)));
    }

    private PlacementPayload done(Slot slot, Locale wanted, Viewer viewer) {
        var placement = Placement.of(slot, locales, wanted, clock.instant(), viewer, true);
        return new PlacementPayload(placement, List.of(), List.of());
    }

    /** Slots, as what keeps their versions sees them. */
    record Kept(Slots slots) implements Versioned<Slot, SlotVersion> {

        @Override
        public Slot current(String key) {
            return slots.byKey(key).orElseGet(() -> Slot.empty(key));
        }

        @Override
        public String objectId(Slot slot) {
            return ChangedObject.placement(slot.key());
        }

        @Override
        public long version(Slot slot) {
            return slot.version();
        }

        @Override
        public List<FieldChange> difference(Slot old, Slot next) {
            return SlotDifference.between(old, next);
        }

        @Override
        public Optional<UserError> full() {
            return slots.isFull()
                    ? Optional.of(GeneralError.invalid("At most " + Slots.MOST + " slots.", "key"))
                    : Optional.empty();
        }

        @Override
        public boolean store(Slot changed) {
            return slots.store(changed);
        }

        @Override
        public void forget(Slot changed) {
            slots.forget(changed.key());
        }

        @Override
        public SlotVersion after(Slot changed, VersionChange change, String staffId, Instant now) {
            return SlotVersion.of(changed, change, staffId, now);
        }
    }
}
