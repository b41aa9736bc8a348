package dev.stoa.catalog.menu;

import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.collection.CollectedProducts;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.content.PageWindow;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which of the things that items name exist, published or not. */
@Component
class KnownTargets {

    private final CollectedProducts products;
    private final Categories categories;
    private final Collections collections;
    private final Brands brands;
    private final PageWindow pages;

    KnownTargets(
            CollectedProducts products,
            Categories categories,
            Collections collections,
            Brands brands,
            PageWindow pages) {
        this.products = products;
        this.categories = categories;
        this.collections = collections;
        this.brands = brands;
        this.pages = pages;
    }

    /** Ids that exist, each with its type before it. */
    record Some(Set<String> ids) {

        boolean has(TargetChoice target) {
            return parts(target).allMatch(ids::contains);
        }

        private static Stream<String> parts(TargetChoice target) {
            return Stream.of(
                            named("product", target.productId()),
                            named("category", target.categoryId()),
                            named("collection", target.collectionId()),
                            named("brand", target.brandId()),
                            named("page", target.pageId()))
                    .flatMap(Function.identity());
        }

        private static Stream<String> named(String type, @Nullable String id) {
            return Stream.ofNullable(id).map(it -> type + " " + it);
        }
    }

    /** One read for each type at most. */
    Some among(List<SetMenu.Item> items) {
        var targets = items.stream().flatMap(KnownTargets::below).toList();
        var ids = new HashSet<String>();
        note(ids, "product", targets, TargetChoice::productId, products::existing);
        note(
                ids,
                "category",
                targets,
                TargetChoice::categoryId,
                it -> categories.byIds(it).keySet());
        note(
                ids,
                "collection",
                targets,
                TargetChoice::collectionId,
                it -> collections.byIds(it).keySet());
        note(ids, "brand", targets, TargetChoice::brandId, it -> brands.byIds(it).keySet());
        note(ids, "page", targets, TargetChoice::pageId, pages::existing);
        return new Some(ids);
    }

    private static Stream<TargetChoice> below(SetMenu.Item item) {
        var items = Objects.requireNonNullElse(item.items(), List.<SetMenu.Item>of());
        return Stream.concat(
                Stream.ofNullable(item.target()), items.stream().flatMap(KnownTargets::below));
    }

    private static void note(
            Set<String> ids,
            String type,
            List<TargetChoice> targets,
            Function<TargetChoice, @Nullable String> id,
            Function<List<String>, Set<String>> existing) {
        var wanted = targets.stream().map(id).filter(Objects::nonNull).distinct().toList();
        if (!wanted.isEmpty()) {
            existing.apply(wanted).forEach(found -> ids.add(type + " " + found));
        }
    }
}
