package dev.stoa.catalog.menu;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.content.ContentPage;
import dev.stoa.catalog.content.PageWindow;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.catalog.route.Paths;
import dev.stoa.catalog.route.Paths.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what items lead to, as shoppers see it: one read for each type at most. */
@Component
class MenuTargets {

    private final ShopWindow products;
    private final Categories categories;
    private final Collections collections;
    private final Brands brands;
    private final PageWindow pages;
    private final Paths paths;

    MenuTargets(
            ShopWindow products,
            Categories categories,
            Collections collections,
            Brands brands,
            PageWindow pages,
            Paths paths) {
        this.products = products;
        this.categories = categories;
        this.collections = collections;
        this.brands = brands;
        this.pages = pages;
        this.paths = paths;
    }

    /** By id; what shoppers do not see is left out. */
    Map<String, Object> of(List<TargetChoice> choices, Locale wanted) {
        var found = new HashMap<String, Object>();
        find(choices, TargetChoice::productId, products::byIds, found);
        find(choices, TargetChoice::categoryId, categories::remembered, found);
        find(choices, TargetChoice::collectionId, collections::remembered, found);
        find(choices, TargetChoice::brandId, brands::remembered, found);
        find(choices, TargetChoice::pageId, ids -> pages.shown(ids, wanted), found);
        return found;
    }

    private static void find(
            List<TargetChoice> choices,
            Function<TargetChoice, @Nullable String> id,
            Function<List<String>, Map<String, ? extends Object>> read,
            Map<String, Object> found) {
        var ids = choices.stream().map(id).filter(Objects::nonNull).distinct().toList();
        if (!ids.isEmpty()) {
            found.putAll(read.apply(ids));
        }
    }

    String pathOf(Object target) {
        return switch (target) {
            case Product product -> paths.of(Kind.PRODUCT, product.slug());
            case Category category -> paths.of(Kind.CATEGORY, category.slug());
            case Collection collection -> paths.of(Kind.COLLECTION, collection.slug());
            case Brand brand -> paths.of(Kind.BRAND, brand.slug());
            case ContentPage page -> paths.of(Kind.PAGE, page.handle());
            default -> throw new IllegalArgumentException("target: " + target);
        };
    }
}
