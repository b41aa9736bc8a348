package dev.stoa.catalog.menu;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A menu as somebody sees it. */
record Menu(String handle, List<MenuItem> items, long version) {

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
