package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.BundleComponent;
import dev.stoa.catalog.product.ProductVariant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stock of a bundle: as many as the pieces of its components allow. */
final class BundleStock {

    private BundleStock() {}

    /** Whose stock has to be known to know that of the variants. */
    static Set<String> idsFor(Collection<ProductVariant> variants) {
        var ids = new HashSet<String>();
        variants.forEach(variant -> ids.addAll(idsFor(variant)));
        return ids;
    }

    static List<String> idsFor(ProductVariant variant) {
        var components = components(variant);
        return components.isEmpty()
                ? List.of(variant.id())
                : components.stream().map(BundleComponent::variantId).toList();
    }

    /**
     * The variant's own stock, or that of a bundle.
     *
     * @param known by variant
     * @return null where it has none, or a component has none
     */
    static @Nullable Stock of(ProductVariant variant, Map<String, Stock> known) {
        var components = components(variant);
        if (components.isEmpty()) {
            return known.get(variant.id());
        }
        Stock scarcest = null;
        for (var component : components) {
            var stock = known.get(component.variantId());
            if (stock == null) {
                return null;
            }
            var part = share(variant, component, stock);
            scarcest = scarcest == null || isScarcer(part, scarcest) ? part : scarcest;
        }
        return scarcest;
    }

    private static List<BundleComponent> components(ProductVariant variant) {
        return variant.variant().included().components();
    }

    /** How many bundles one component allows. */
    private static Stock share(ProductVariant variant, BundleComponent component, Stock stock) {
        int pieces = stock.isLimited() ? stock.sellablePieces() : stock.available();
        return Stock.opening(
                variant.id(),
                variant.product().id(),
                Math.floorDiv(pieces, component.quantity()),
                stock.isTracked(),
                stock.continuesSelling(),
                stock.updatedAt());
    }

    /** What is limited is scarcer than what is counted, and that than what is not. */
    private static boolean isScarcer(Stock part, Stock other) {
        if (part.isLimited() != other.isLimited()) {
            return part.isLimited();
        }
        return part.isTracked() == other.isTracked()
                ? part.available() < other.available()
                : part.isTracked();
    }
}
