package dev.stoa.catalog.menu;

import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.catalog.version.VersionDesk;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the items of a menu; a menu that does not exist is made. */
@UseCase
class SetMenu {

    /** The menu with all of its items. */
    record Command(String handle, int expectedVersion, List<Item> items) {}

    /** An item as staff send it. */
    record Item(
            String title,
            @Nullable List<Translation> translations,
            @Nullable TargetChoice target,
            @Nullable List<Item> items) {}

    /** A title in another language. */
    record Translation(String locale, String title) {}

    private final MenuRules rules;
    private final MenuDesk desk;

    SetMenu(MenuRules rules, MenuDesk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    MenuPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        var problems = Problems.none();
        if (!Slug.isWellFormed(command.handle())) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "handle");
        }
        var entries = rules.entries(command.items(), problems);
        return problems.isEmpty()
                ? desk.set(
                        new VersionDesk.Edit<>(
                                command.handle(),
                                command.expectedVersion(),
                                staff,
                                false,
                                menu -> menu.of(entries)))
                : MenuPayload.refused(problems.all());
    }
}
