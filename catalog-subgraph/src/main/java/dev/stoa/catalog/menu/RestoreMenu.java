package dev.stoa.catalog.menu;

import dev.stoa.catalog.version.VersionDesk;
import dev.stoa.catalog.version.Versions;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Sets a menu to what it was in an earlier version. */
@UseCase
class RestoreMenu {

    /** Which version. */
    record Command(String handle, int expectedVersion, int version) {}

    private final Versions<MenuVersion> versions;
    private final MenuDesk desk;

    RestoreMenu(Versions<MenuVersion> versions, MenuDesk desk) {
        this.versions = versions;
        this.desk = desk;
    }

    MenuPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        return versions.of(command.handle(), command.version())
                .map(
                        wanted ->
                                desk.set(
                                        new VersionDesk.Edit<>(
                                                command.handle(),
                                                command.expectedVersion(),
                                                staff,
                                                true,
                                                menu -> menu.of(wanted.entries()))))
                .orElseGet(
                        () ->
                                MenuPayload.refused(
                                        List.of(GeneralError.notFound("The version", "version"))));
    }
}
