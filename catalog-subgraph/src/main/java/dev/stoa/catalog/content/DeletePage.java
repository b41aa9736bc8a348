package dev.stoa.catalog.content;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Deletes a page. Its versions stay, so that it can be brought back. */
@UseCase
class DeletePage {

    /** Which page. */
    record Command(String id, int expectedVersion) {}

    private final PageDesk desk;

    DeletePage(PageDesk desk) {
        this.desk = desk;
    }

    PagePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        return switch (desk.editable(command.id(), command.expectedVersion())) {
            case EditablePage.Yes it -> desk.remove(it.page(), staff);
            case EditablePage.No it -> PagePayload.refused(it.reason());
        };
    }
}
