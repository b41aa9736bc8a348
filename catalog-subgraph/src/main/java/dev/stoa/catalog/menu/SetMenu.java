package dev.stoa.catalog.menu;

import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Locale;
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

    /** The answer. */
    record MenuPayload(@Nullable Menu menu, List<UserError> userErrors, List<UserError> warnings) {

        static MenuPayload refused(List<UserError> reasons) {
            return new MenuPayload(null, reasons, List.of());
        }
    }

    private final Menus menus;
    private final MenuRules rules;
    private final ShowMenus showMenus;

    SetMenu(Menus menus, MenuRules rules, ShowMenus showMenus) {
        this.menus = menus;
        this.rules = rules;
        this.showMenus = showMenus;
    }

    MenuPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.CONTENT_WRITE);
        var problems = Problems.none();
        if (!Slug.isWellFormed(command.handle())) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "handle");
        }
        var entries = rules.entries(command.items(), problems);
        if (!problems.isEmpty()) {
            return MenuPayload.refused(problems.all());
        }
        var version = menus.byHandle(command.handle()).map(StoredMenu::version).orElse(0L);
        if (version == 0 && menus.isFull()) {
            problems.invalid("At most " + Menus.MOST + " menus.", "handle");
            return MenuPayload.refused(problems.all());
        }
        var changed = new StoredMenu(command.handle(), entries, version + 1);
        return version == command.expectedVersion() && menus.store(changed)
                ? done(changed)
                : MenuPayload.refused(List.of(GeneralError.conflict("expectedVersion")));
    }

    private MenuPayload done(StoredMenu menu) {
        var shown = showMenus.handle(List.of(menu), Locale.ROOT, true).getFirst();
        return new MenuPayload(shown, List.of(), List.of());
    }
}
