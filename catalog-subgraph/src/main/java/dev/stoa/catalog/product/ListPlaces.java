package dev.stoa.catalog.product;

import static dev.stoa.catalog.product.ProductListConfiguration.BRAND;
import static dev.stoa.catalog.product.ProductListConfiguration.CATEGORY;
import static dev.stoa.catalog.product.ProductListConfiguration.COLLECTION;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.collection.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a filter wants products to be, slugs resolved. */
@Component
class ListPlaces {

    private static final String NOTHING = "";

    private final Categories categories;
    private final Collections collections;
    private final Brands brands;

    ListPlaces(Categories categories, Collections collections, Brands brands) {
        this.categories = categories;
        this.collections = collections;
        this.brands = brands;
    }

    /** One of these must stand in the field of the product. */
    record Place(String field, List<String> ids) {}

    List<Place> of(ProductFilter filter) {
        return Stream.of(
                        byId(CATEGORY, filter.categoryId()),
                        bySlug(
                                CATEGORY,
                                filter.categorySlug(),
                                slug -> categories.bySlug(slug).map(Category::id)),
                        byId(COLLECTION, filter.collectionId()),
                        bySlug(
                                COLLECTION,
                                filter.collectionSlug(),
                                slug -> collections.bySlug(slug).map(Collection::id)),
                        Optional.ofNullable(filter.brandIds()).map(ids -> new Place(BRAND, ids)),
                        bySlug(
                                BRAND,
                                filter.brandSlug(),
                                slug -> brands.bySlug(slug).map(Brand::id)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Place> byId(String field, @Nullable String id) {
        return Optional.ofNullable(id).map(it -> new Place(field, List.of(it)));
    }

    private static Optional<Place> bySlug(
            String field, @Nullable String slug, Function<String, Optional<String>> idOf) {
        return Optional.ofNullable(slug)
                .map(it -> new Place(field, List.of(idOf.apply(it).orElse(NOTHING))));
    }
}
