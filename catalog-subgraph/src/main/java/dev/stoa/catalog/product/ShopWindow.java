package dev.stoa.catalog.product;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.platform.memory.Memories;
import dev.stoa.platform.memory.Memory;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private static final int MOST_PRODUCTS = 2_000;
    private static final int MOST_NAMES = 20_000;

    private final Products products;
    private final Memory<Product> memory;

    // What a slug or a variant's id stands for is checked with the product each time.
    private final Cache<String, String> bySlug = names();
    private final Cache<String, String> byVariant = names();

    ShopWindow(Products products, Memories memories) {
        this.products = products;
        this.memory = memories.byId("products", MOST_PRODUCTS, this::published);
    }

    private static Cache<String, String> names() {
        return Caffeine.newBuilder().maximumSize(MOST_NAMES).build();
    }

    /** False while nothing is remembered: reading twice would then cost twice. */
    public boolean isOpen() {
        return memory.isTrusted();
    }

    public Map<String, Product> byIds(Collection<String> ids) {
        return memory.all(ids);
    }

    Optional<Product> byId(String id) {
        return memory.one(id);
    }

    public Optional<Product> bySlug(String slug) {
        var known = bySlug.getIfPresent(slug);
        var shown = known == null ? Optional.<Product>empty() : byId(known);
        return shown.filter(product -> product.slug().equals(slug))
                .or(() -> products.bySlug(slug).filter(Product::isActive).map(this::noted));
    }

    private Product noted(Product product) {
        bySlug.put(product.slug(), product.id());
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
        var known = variants(ids, byIds(byVariant.getAllPresent(ids).values()).values().stream());
        var others = ids.stream().filter(Predicate.not(known::containsKey)).toList();
        if (!others.isEmpty()) {
            products.variants(others).values().stream()
                    .map(this::noted)
                    .forEach(variant -> known.put(variant.id(), variant));
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

    private ProductVariant noted(ProductVariant variant) {
        byVariant.put(variant.id(), variant.product().id());
        return variant;
    }

    private Map<String, Product> published(Collection<String> ids) {
        var found = products.byIds(ids);
        found.values().removeIf(product -> !product.isActive());
        return found;
    }
}
