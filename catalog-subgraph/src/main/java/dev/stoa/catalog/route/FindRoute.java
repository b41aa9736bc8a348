package dev.stoa.catalog.route;

import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.content.PageWindow;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.UseCase;
import java.util.Locale;
import java.util.Optional;

/** Finds what a path shows to shoppers, else where they are sent. */
@UseCase
class FindRoute {

    private final Paths paths;
    private final ShopWindow products;
    private final Categories categories;
    private final Collections collections;
    private final Brands brands;
    private final PageWindow pages;
    private final Redirects redirects;

    FindRoute(
            Paths paths,
            ShopWindow products,
            Categories categories,
            Collections collections,
            Brands brands,
            PageWindow pages,
            Redirects redirects) {
        this.paths = paths;
        this.products = products;
        this.categories = categories;
        this.collections = collections;
        this.brands = brands;
        this.pages = pages;
        this.redirects = redirects;
    }

    Optional<Object> handle(String path, Locale wanted) {
        return ShopPath.normal(path)
                .flatMap(
                        normal ->
                                paths.placeOf(normal)
                                        .<Object>flatMap(place -> shownAt(place, wanted))
                                        .or(() -> redirects.remembered(normal)));
    }

    private Optional<?> shownAt(Paths.Place place, Locale wanted) {
        return switch (place.kind()) {
            case PRODUCT -> products.bySlug(place.slug());
            case CATEGORY -> categories.bySlug(place.slug());
            case COLLECTION -> collections.bySlug(place.slug());
            case BRAND -> brands.bySlug(place.slug());
            case PAGE -> pages.shown(place.slug(), wanted);
        };
    }
}
