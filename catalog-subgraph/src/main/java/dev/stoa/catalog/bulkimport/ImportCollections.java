package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.collection.CollectedProducts;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.collection.CreateCollection;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.RowProblem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which collections show a product: of those filled by hand just the ones its line names. Each is
 * looked up once for all lines.
 */
final class ImportCollections {

    private static final String FIELD = "collections";

    private final Collections collections;
    private final CollectedProducts products;
    private final Map<String, Optional<Collection>> byHandle = new HashMap<>();
    private final Map<String, Collection> byId = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();

    ImportCollections(Collections collections, CollectedProducts products) {
        this.collections = collections;
        this.products = products;
    }

    void forget() {
        byHandle.clear();
        byId.clear();
    }

    /** Where one of the handles is wrong, all stays as it was. */
    Placement of(ImportedProduct product, @Nullable Product existing, List<RowProblem> problems) {
        var handles = product.details().collections();
        if (handles == null) {
            return Placement.SAME;
        }
        var key = existing == null ? ImportedContent.slugOf(product) : existing.id();
        var before = existing == null ? Set.<String>of() : filledByHand(existing.collectionIds());
        var wanted = new LinkedHashSet<String>();
        var wrong = new LinkedHashMap<String, String>();
        for (var handle : handles) {
            var found = byHandle.computeIfAbsent(handle, collections::bySlug);
            if (found.isEmpty()) {
                wrong.put(handle, "There is no such collection.");
            } else if (found.get().rules() != null) {
                wrong.put(handle, "Rules say what is in this collection.");
            } else if (!before.contains(found.get().id()) && !hasRoom(found.get().id(), key)) {
                wrong.put(
                        handle,
                        "A collection has at most "
                                + CreateCollection.MOST_PRODUCTS
                                + " products.");
            } else {
                wanted.add(found.get().id());
            }
        }
        wrong.forEach(
                (handle, message) ->
                        problems.add(new RowProblem(product.row(), FIELD, handle, message)));
        return wrong.isEmpty() ? moved(key, before, wanted) : Placement.SAME;
    }

    private Set<String> filledByHand(List<String> ids) {
        var unknown = ids.stream().filter(id -> !byId.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            byId.putAll(collections.byIds(unknown));
        }
        return ids.stream()
                .map(byId::get)
                .filter(collection -> collection != null && collection.rules() == null)
                .map(Collection::id)
                .collect(Collectors.toSet());
    }

    private boolean hasRoom(String collectionId, String product) {
        var all = members(collectionId);
        return all.size() < CreateCollection.MOST_PRODUCTS || all.contains(product);
    }

    /** As the file has left them so far, those of a dry run too. */
    private Set<String> members(String collectionId) {
        return members.computeIfAbsent(collectionId, id -> new HashSet<>(products.of(id)));
    }

    private Placement moved(String product, Set<String> before, Set<String> wanted) {
        var joining = new LinkedHashSet<>(wanted);
        joining.removeAll(before);
        var leaving = new LinkedHashSet<>(before);
        leaving.removeAll(wanted);
        joining.forEach(id -> members(id).add(product));
        leaving.forEach(id -> members.getOrDefault(id, new HashSet<>()).remove(product));
        return new Placement(joining, leaving);
    }
}
