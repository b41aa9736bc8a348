package dev.stoa.catalog.menu;

import dev.stoa.catalog.change.ChangedObject;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.version.VersionChange;
import dev.stoa.catalog.version.VersionDesk;
import dev.stoa.catalog.version.Versioned;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where menus are changed. */
class MenuDesk {

    private final VersionDesk<StoredMenu, MenuVersion> desk;
    private final ShowMenus showMenus;

    MenuDesk(VersionDesk<StoredMenu, MenuVersion> desk, ShowMenus showMenus) {
        this.desk = desk;
        this.showMenus = showMenus;
    }

    MenuPayload set(VersionDesk.Edit<StoredMenu> edit) {
        return desk.set(edit, this::done, reason -> MenuPayload.refused(List.of(reason)));
    }

    private MenuPayload done(StoredMenu menu) {
        var shown = showMenus.handle(List.of(menu), Locale.ROOT, true).getFirst();
        return new MenuPayload(shown, List.of(), List.of());
    }

    /** Menus, as what keeps their versions sees them. */
    record Kept(Menus menus) implements Versioned<StoredMenu, MenuVersion> {

        @Override
        public StoredMenu current(String handle) {
            return menus.byHandle(handle).orElseGet(() -> StoredMenu.missing(handle));
        }

        @Override
        public String objectId(StoredMenu menu) {
            return ChangedObject.menu(menu.handle());
        }

        @Override
        public long version(StoredMenu menu) {
            return menu.version();
        }

        @Override
        public List<FieldChange> difference(StoredMenu old, StoredMenu next) {
            return new Difference()
                    .shown(null, "items", old.entries(), next.entries(), StoredMenu::outline)
                    .found();
        }

        @Override
        public Optional<UserError> full() {
            return menus.isFull()
                    ? Optional.of(
                            GeneralError.invalid("At most " + Menus.MOST + " menus.", "handle"))
                    : Optional.empty();
        }

        @Override
        public boolean store(StoredMenu changed) {
            return menus.store(changed);
        }

        @Override
        public void forget(StoredMenu changed) {
            menus.forget(changed.handle());
        }

        @Override
        public MenuVersion after(
                StoredMenu changed, VersionChange change, String staffId, Instant now) {
            return MenuVersion.of(changed, change, staffId, now);
        }
    }
}
