package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brands and categories by the names an import uses; makes those that are missing, in a dry run
 * only for itself.
 */
final class ImportNames {

    private static final Pattern LEVELS = Pattern.compile("\\s*>\\s*");

    private final Brands brands;
    private final Categories categories;
    private final boolean isDryRun;
    private final Map<String, Brand> brandByKey = new HashMap<>();
    private final Map<String, Category> categoryByPath = new HashMap<>();

    ImportNames(Brands brands, Categories categories, boolean isDryRun) {
        this.brands = brands;
        this.categories = categories;
        this.isDryRun = isDryRun;
    }

    @Nullable Brand brand(@Nullable String name) {
        return name == null
                ? null
                : brandByKey.computeIfAbsent(Words.sortKey(name), _ -> findBrand(name));
    }

    /** The categories from the root down that a type such as {@code Kitchen > Mugs} names. */
    List<Category> categories(@Nullable String type) {
        var path = new ArrayList<Category>();
        if (type != null) {
            for (var name : LEVELS.split(type)) {
                path.add(category(name, path.isEmpty() ? null : path.getLast()));
            }
        }
        return path;
    }

    private Category category(String name, @Nullable Category parent) {
        var key = (parent == null ? "" : parent.sortPath() + "\t") + Words.sortKey(name);
        var known = categoryByPath.get(key);
        if (known != null) {
            return known;
        }
        var found = categories.named(name, parent).orElseGet(() -> newCategory(name, parent));
        categoryByPath.put(key, found);
        return found;
    }

    private Category newCategory(String name, @Nullable Category parent) {
        var draft = categories.draft(name, parent);
        return isDryRun ? draft : categories.add(draft);
    }

    private Brand findBrand(String name) {
        return brands.named(name)
                .orElseGet(
                        () -> {
                            var draft = brands.draft(name);
                            return isDryRun ? draft : brands.add(draft);
                        });
    }
}
