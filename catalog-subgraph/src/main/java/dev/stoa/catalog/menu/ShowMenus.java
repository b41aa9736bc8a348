package dev.stoa.catalog.menu;

import dev.stoa.catalog.menu.Menu.MenuItem;
import dev.stoa.catalog.menu.Menu.MenuTitle;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.UseCase;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts in the place of ids what they stand for. */
@UseCase
class ShowMenus {

    private final MenuTargets targets;
    private final Locales locales;

    ShowMenus(MenuTargets targets, Locales locales) {
        this.targets = targets;
        this.locales = locales;
    }

    /**
     * @param isStaff whether to mark what shoppers do not see, instead of leaving it out
     */
    List<Menu> handle(List<StoredMenu> menus, Locale wanted, boolean isStaff) {
        var choices =
                menus.stream()
                        .flatMap(StoredMenu::all)
                        .flatMap(entry -> Stream.ofNullable(entry.target()))
                        .toList();
        var view = new View(targets.of(choices, wanted), wanted, isStaff);
        return menus.stream()
                .map(menu -> new Menu(menu.handle(), view.items(menu.entries()), menu.version()))
                .toList();
    }

    private final class View {

        private final Map<String, Object> found;
        private final Locale wanted;
        private final boolean isStaff;

        View(Map<String, Object> found, Locale wanted, boolean isStaff) {
            this.found = found;
            this.wanted = wanted;
            this.isStaff = isStaff;
        }

        List<MenuItem> items(List<StoredMenu.Entry> entries) {
            return entries.stream()
                    .map(this::item)
                    .filter(item -> isStaff || !item.isHidden())
                    .toList();
        }

        private MenuItem item(StoredMenu.Entry entry) {
            var title = locales.best(entry.titles(), wanted).orElseThrow();
            var choice = Optional.ofNullable(entry.target());
            var id = choice.flatMap(TargetChoice::objectId);
            var target = id.map(found::get);
            return new MenuItem(
                    title.text(),
                    title.locale(),
                    isStaff ? translations(entry) : List.of(),
                    isStaff ? entry.target() : null,
                    target.map(targets::pathOf)
                            .or(() -> choice.map(TargetChoice::url))
                            .orElse(null),
                    target.orElse(null),
                    id.isPresent() && target.isEmpty(),
                    items(entry.entries()));
        }

        private List<MenuTitle> translations(StoredMenu.Entry entry) {
            return entry.titles().entrySet().stream()
                    .filter(title -> !title.getKey().equals(locales.standard()))
                    .map(title -> new MenuTitle(title.getKey(), title.getValue()))
                    .sorted(Comparator.comparing(MenuTitle::locale))
                    .toList();
        }
    }
}
