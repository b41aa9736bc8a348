package dev.stoa.catalog.content;

import dev.stoa.catalog.preview.PreviewPayload;
import dev.stoa.catalog.preview.Previews;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Makes a token that shows the draft of a page to whoever has it. */
@UseCase
class CreatePreview {

    /** For which page. */
    record Command(String id, int hours) {}

    private final Pages pages;
    private final Previews previews;

    CreatePreview(Pages pages, Previews previews) {
        this.pages = pages;
        this.previews = previews;
    }

    PreviewPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_READ);
        return previews.make(
                command.id(),
                command.hours(),
                () -> pages.byId(command.id()).isPresent(),
                "The page");
    }
}
