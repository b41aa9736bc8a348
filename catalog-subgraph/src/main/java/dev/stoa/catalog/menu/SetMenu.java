package dev.stoa.catalog.menu;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

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
    private final Changes changes;
    private final Transactions transactions;
    private final Clock clock;

    SetMenu(
            Menus menus,
            MenuRules rules,
            ShowMenus showMenus,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        this.menus = menus;
        this.rules = rules;
        this.showMenus = showMenus;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    MenuPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.CONTENT_WRITE);
        var problems = Problems.none();
        if (!Slug.isWellFormed(command.handle())) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "handle");
        }
        var entries = rules.entries(command.items(), problems);
        if (!problems.isEmpty()) {
            return MenuPayload.refused(problems.all());
        }
        return Attempt.untilEnded(
                () -> attempt(command, entries, Actor.of(staff)),
                conflict -> MenuPayload.refused(List.of(conflict)));
    }

    private Attempt<MenuPayload> attempt(
            Command command, List<StoredMenu.Entry> entries, Actor actor) {
        var old =
                menus.byHandle(command.handle())
                        .orElseGet(() -> StoredMenu.missing(command.handle()));
        if (old.isMissing() && menus.isFull()) {
            var full = GeneralError.invalid("At most " + Menus.MOST + " menus.", "handle");
            return new Attempt.Ended<>(MenuPayload.refused(List.of(full)));
        }
        var id = ChangedObject.menu(old.handle());
        var difference =
                new Difference()
                        .shown(null, "items", old.entries(), entries, StoredMenu::outline)
                        .found();
        var conflict = changes.conflict(id, command.expectedVersion(), old.version(), difference);
        if (conflict.isPresent()) {
            return new Attempt.Ended<>(MenuPayload.refused(List.of(conflict.get())));
        }
        if (difference.isEmpty() && !old.isMissing()) {
            return new Attempt.Ended<>(done(old));
        }
        var changed = old.of(entries);
        var change = Change.of(id, changed.version(), actor, clock.instant(), difference);
        return stored(changed, change)
                ? new Attempt.Ended<>(done(changed))
                : new Attempt.Overtaken<>(old.version());
    }

    private boolean stored(StoredMenu changed, Change change) {
        try {
            transactions.inOne(
                    () -> {
                        menus.store(changed);
                        changes.append(List.of(change));
                    });
            return true;
        } catch (OptimisticLockingFailureException e) {
            return false;
        } finally {
            menus.forget(changed.handle());
        }
    }

    private MenuPayload done(StoredMenu menu) {
        var shown = showMenus.handle(List.of(menu), Locale.ROOT, true).getFirst();
        return new MenuPayload(shown, List.of(), List.of());
    }
}
