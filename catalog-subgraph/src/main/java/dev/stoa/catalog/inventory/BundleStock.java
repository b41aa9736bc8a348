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
     * The variant's own supply, or that of a bundle.
     *
     * @param known by variant
     * @return null where it has none, or a component has none
     */
    static @Nullable Supply of(ProductVariant variant, Map<String, Supply> known) {
        var components = components(variant);
        if (components.isEmpty()) {
            return known.get(variant.id());
        }
        Supply scarcest = null;
        for (var component : components) {
            var supply = known.get(component.variantId());
            if (supply == null) {
                return null;
            }
            var part = supply.inBundlesOf(component.quantity());
            scarcest = scarcest == null || part.isScarcerThan(scarcest) ? part : scarcest;
        }
        return scarcest;
    }

    private static List<BundleComponent> components(ProductVariant variant) {
        return variant.variant().included().components();
    }
}
