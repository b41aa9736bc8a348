package dev.stoa.catalog.node;

import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.content.PageWindow;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.review.Reviews;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds objects by their global ids: one read for each type of ours, none for those of others. */
@UseCase
class FindNodes {

    private static final int MOST = 100;

    private static final Map<String, Function<String, Object>> STUBS =
            Map.of(
                    "cus", Customer::new,
                    "stf", StaffMember::new,
                    "crt", Cart::new,
                    "ord", Order::new,
                    "pay", Payment::new);

    private final Products products;
    private final Categories categories;
    private final Collections collections;
    private final Brands brands;
    private final PageWindow pages;
    private final Reviews reviews;

    FindNodes(
            Products products,
            Categories categories,
            Collections collections,
            Brands brands,
            PageWindow pages,
            Reviews reviews) {
        this.products = products;
        this.categories = categories;
        this.collections = collections;
        this.brands = brands;
        this.pages = pages;
        this.reviews = reviews;
    }

    /** In the order asked for, null for each that does not exist or may not be seen. */
    List<@Nullable Object> handle(List<String> ids, Locale locale, Caller caller) {
        if (ids.size() > MOST) {
            throw StoaException.badRequest(
                    "`ids` has " + ids.size() + " entries, expected at most " + MOST + ".");
        }
        var found = new HashMap<String, Object>();
        byPrefix(ids).forEach((prefix, some) -> found.putAll(find(prefix, some, locale, caller)));
        var nodes = new ArrayList<@Nullable Object>();
        ids.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    private Map<String, ?> find(String prefix, Set<String> ids, Locale locale, Caller caller) {
        return switch (prefix) {
            case "prd" -> visible(products.byIds(ids), product -> product.isVisibleTo(caller));
            case "var" ->
                    visible(
                            products.variants(ids),
                            variant -> variant.product().isVisibleTo(caller));
            case "cat" -> categories.byIds(ids);
            case "col" -> collections.byIds(ids);
            case "brd" -> brands.byIds(ids);
            case "pag" -> pages.seen(ids, locale, caller);
            case "rev" -> visible(reviews.byIds(ids), review -> review.isVisibleTo(caller));
            default -> stubs(prefix, ids);
        };
    }

    private static Map<String, Object> stubs(String prefix, Set<String> ids) {
        var stub = STUBS.get(prefix);
        return stub == null ? Map.of() : ids.stream().collect(Collectors.toMap(id -> id, stub));
    }

    private static <T> Map<String, T> visible(
            Map<String, T> found, Function<T, Boolean> isVisible) {
        return found.entrySet().stream()
                .filter(entry -> isVisible.apply(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Ids by what stands before their underscore; malformed ones stand for nothing. */
    private static Map<String, Set<String>> byPrefix(List<String> ids) {
        return ids.stream()
                .filter(id -> id.length() > 4 && Ids.hasPrefix(id, id.substring(0, 3)))
                .collect(
                        Collectors.groupingBy(
                                id -> id.substring(0, 3),
                                Collectors.toCollection(LinkedHashSet::new)));
    }
}
