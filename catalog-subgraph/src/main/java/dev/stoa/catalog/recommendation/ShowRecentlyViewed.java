package dev.stoa.catalog.recommendation;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.UseCase;
import java.util.List;
import java.util.Objects;

/** Finds what a person looked at, the last one first; what is no longer shown is left out. */
@UseCase
class ShowRecentlyViewed {

    private final Views views;
    private final ShopWindow window;

    ShowRecentlyViewed(Views views, ShopWindow window) {
        this.views = views;
        this.window = window;
    }

    List<Product> handle(Person person, int first) {
        var ids = views.of(person);
        if (ids.isEmpty()) {
            return List.of();
        }
        var shown = window.byIds(ids);
        return ids.stream().map(shown::get).filter(Objects::nonNull).limit(first).toList();
    }
}
