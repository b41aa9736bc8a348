package dev.stoa.catalog.search;

import dev.stoa.catalog.attribute.AttributeWords;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.product.Product;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes entries for the index of products as they are stored. */
final class ProductEntries {

    private final Brands brands;
    private final Categories categories;
    private final ProductRatings ratings;
    private final AttributeWords attributes;
    private final SearchLanguage standard;

    ProductEntries(
            Brands brands,
            Categories categories,
            ProductRatings ratings,
            AttributeWords attributes,
            SearchLanguage standard) {
        this.brands = brands;
        this.categories = categories;
        this.ratings = ratings;
        this.attributes = attributes;
        this.standard = standard;
    }

    List<ProductEntry> of(Collection<Product> products) {
        var brandsById =
                brands.byIds(
                        distinct(
                                products.stream()
                                        .flatMap(
                                                product ->
                                                        Stream.ofNullable(
                                                                product.content().brandId()))));
        var categoriesById =
                categories.byIds(
                        distinct(
                                products.stream()
                                        .flatMap(
                                                product ->
                                                        product
                                                                .content()
                                                                .categoryPath()
                                                                .stream())));
        var ratingsById = ratings.ofProducts(products.stream().map(Product::id).toList());
        var known = attributes.of(products);
        return products.stream()
                .map(
                        product ->
                                entry(
                                        product,
                                        brandsById,
                                        categoriesById,
                                        ratingsById.get(product.id()),
                                        known))
                .toList();
    }

    private static List<String> distinct(Stream<String> ids) {
        return ids.collect(Collectors.toSet()).stream().toList();
    }

    private ProductEntry entry(
            Product product,
            Map<String, Brand> brands,
            Map<String, Category> categories,
            @Nullable Rating rating,
            AttributeWords.Known known) {
        var content = product.content();
        var brand = Optional.ofNullable(content.brandId()).map(brands::get);
        var path =
                content.categoryPath().stream()
                        .map(categories::get)
                        .filter(Objects::nonNull)
                        .toList();
        var names =
                Stream.of(
                                brand.map(Brand::translations).stream(),
                                path.stream().map(Category::translations),
                                known.names(product))
                        .flatMap(Function.identity())
                        .toList();
        var description = ProductEntry.description(content);
        return ProductEntry.of(
                product,
                description,
                brand.map(Brand::name).orElse(null),
                path.stream().map(Category::name).toList(),
                known.kindName(product).orElse(null),
                rating,
                known.of(product),
                known.filterValues(product),
                ForeignText.of(content, description, names, standard));
    }
}
