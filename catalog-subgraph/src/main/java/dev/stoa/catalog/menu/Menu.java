package dev.stoa.catalog.menu;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A menu as somebody sees it. */
record Menu(String handle, List<MenuItem> items, long version) {

    /**
     * @param target a product, category, collection or page; null where it is gone, and for
     *     addresses
     */
    record MenuItem(
            String title,
            String localizedFrom,
            @Nullable String url,
            @Nullable Object target,
            boolean isHidden,
            List<MenuItem> items) {}
}
