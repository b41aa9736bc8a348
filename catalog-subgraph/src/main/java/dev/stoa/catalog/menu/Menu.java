package dev.stoa.catalog.menu;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A menu as somebody sees it. */
record Menu(String handle, List<MenuItem> items, long version) {

    /**
     * An item in the list of all.
     *
     * @param depth how many items it is below
     */
    record MenuEntry(MenuItem item, int depth) {

        private Stream<MenuEntry> withAllBelow() {
            var below = item.items().stream().map(it -> new MenuEntry(it, depth + 1));
            return Stream.concat(Stream.of(this), below.flatMap(MenuEntry::withAllBelow));
        }
    }

    /** All items, each before those below it. */
    public List<MenuEntry> entries() {
        return items.stream().flatMap(item -> new MenuEntry(item, 0).withAllBelow()).toList();
    }

    /** A title in another language than the shop's own. */
    record MenuTitle(String locale, String title) {}

    /**
     * @param translations for staff alone
     * @param chosen for staff alone
     * @param target a product, category, collection or page; null where it is gone, and for
     *     addresses
     */
    record MenuItem(
            String title,
            String localizedFrom,
            List<MenuTitle> translations,
            @Nullable TargetChoice chosen,
            @Nullable String url,
            @Nullable Object target,
            boolean isHidden,
            List<MenuItem> items) {}
}
