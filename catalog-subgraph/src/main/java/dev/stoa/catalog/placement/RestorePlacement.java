package dev.stoa.catalog.placement;

import dev.stoa.catalog.version.VersionDesk;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Locale;

/** Sets a slot to what it showed in an earlier version, in all of its languages. */
@UseCase
class RestorePlacement {

    /** Which version. */
    record Command(String key, int expectedVersion, int version) {}

    private final Versions<SlotVersion> versions;
    private final SlotDesk desk;

    RestorePlacement(Versions<SlotVersion> versions, SlotDesk desk) {
        this.versions = versions;
        this.desk = desk;
    }

    PlacementPayload handle(Command command, Viewer viewer, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        var found = versions.of(command.key(), command.version());
        if (found.isEmpty()) {
            return PlacementPayload.refused(
                    List.of(GeneralError.notFound("The version", "version")));
        }
        var wanted = found.get().banners();
        var edit =
                new VersionDesk.Edit<Slot>(
                        command.key(),
                        command.expectedVersion(),
                        staff,
                        true,
                        slot -> slot.of(wanted));
        return desk.set(edit, Locale.ROOT, viewer);
    }
}
