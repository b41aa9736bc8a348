package dev.stoa.catalog.product;

import dev.stoa.platform.memory.HashedKeys;
import dev.stoa.platform.memory.Keeping;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Published products as shoppers see them, from memory. Staff ask {@link Products}, and checkout
 * what is {@link #current}.
 */
@Component
public class ShopWindow {

    private static final int MOST_PRODUCTS = 1_000;
    private static final int PART_FOR_PRODUCTS = 4;
    private static final int MOST_NAMES = 600_000;

    private final Products products;
    private final Memory<Product> memory;

    // What a slug or a variant's id stands for is checked with the product each time.
    private final HashedKeys<String> bySlug = new HashedKeys<>(MOST_NAMES);
    private final HashedKeys<String> byVariant = new HashedKeys<>(MOST_NAMES);

    ShopWindow(Products products, Memories memories) {
        this.products = products;
        long bytes = Runtime.getRuntime().maxMemory() / PART_FOR_PRODUCTS;
        this.memory =
                memories.learnt(
                        "products",
                        Keeping.packed(MOST_PRODUCTS, bytes, new ProductPacking()),
                        this::published);
    }

    /** False while nothing is remembered: reading twice would then cost twice. */
    public boolean isOpen() {
        return memory.isTrusted();
    }

    public Map<String, Product> byIds(Collection<String> ids) {
        var found = memory.all(ids);
        found.entrySet().removeIf(entry -> !entry.getValue().id().equals(entry.getKey()));
        return found;
    }

    Optional<Product> byId(String id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    public Optional<Product> bySlug(String slug) {
        var known = bySlug.get(slug);
        var shown = known == null ? Optional.<Product>empty() : byId(known);
        return shown.filter(product -> product.slug().equals(slug))
                .or(() -> products.bySlug(slug).filter(Product::isActive).map(this::noted));
    }

    private Product noted(Product product) {
        var _ = bySlug.put(product.slug(), product.id());
        product.content().variants().forEach(variant -> byVariant.put(variant.id(), product.id()));
        return product;
    }

    /** Variants by id, each with its product; unknown ids are left out. */
    public Map<String, ProductVariant> variants(Collection<String> ids) {
        var known = known(ids);
        known.values().removeIf(variant -> !variant.product().isActive());
        return known;
    }

    /** As {@link #variants}, and those of products that are not published, which are read. */
    public Map<String, ProductVariant> known(Collection<String> ids) {
        if (!isOpen()) {
            return products.variants(ids);
        }
        var known = variants(ids, byIds(products(ids)).values().stream());
        var others = ids.stream().filter(Predicate.not(known::containsKey)).toList();
        if (!others.isEmpty()) {
            products.variants(others)
                    .forEach(
                            (id, variant) -> {
                                byVariant.put(id, variant.product().id());
                                known.put(id, variant);
                            });
        }
        return known;
    }

    /** As they are stored this moment: what is remembered counts where its version is that one. */
    public Map<String, ProductVariant> current(Collection<String> ids) {
        if (!isOpen()) {
            return products.variants(ids);
        }
        var versions = products.versionsWith(ids);
        var shown =
                variants(
                        ids,
                        byIds(versions.keySet()).values().stream()
                                .filter(
                                        product ->
                                                Objects.equals(
                                                        product.version(),
                                                        versions.get(product.id()))));
        var others = ids.stream().filter(Predicate.not(shown::containsKey)).toList();
        if (!others.isEmpty()) {
            shown.putAll(products.variants(others));
        }
        return shown;
    }

    private static Map<String, ProductVariant> variants(
            Collection<String> ids, Stream<Product> products) {
        return products.flatMap(product -> product.variants().stream())
                .filter(variant -> ids.contains(variant.id()))
                .collect(Collectors.toMap(ProductVariant::id, Function.identity()));
    }

    private Set<String> products(Collection<String> variantIds) {
        return variantIds.stream()
                .map(byVariant::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Map<String, Product> published(Collection<String> ids) {
        var found = products.byIds(ids);
        found.values().removeIf(product -> !product.isActive());
        found.values().forEach(this::noted);
        return found;
    }
}
