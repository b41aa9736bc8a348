package dev.stoa.catalog.inventory;

import dev.stoa.catalog.product.ProductVariant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order, as its events tell it.
 *
 * @param components pieces of other variants in one piece of it; null or none where it is no bundle
 */
record OrderedLine(String variantId, int quantity, @Nullable List<Part> components) {

    record Part(String variantId, int quantity) {}

    /** What one piece of it takes off the stock. */
    List<Part> parts() {
        return components == null || components.isEmpty()
                ? List.of(new Part(variantId, 1))
                : components;
    }

    /** True when it is the bundle, or no bundle, that the variant now is. */
    boolean isAsNow(ProductVariant variant) {
        var one = new OrderedLine(variantId, 1, components);
        return pieces(List.of(one)).equals(variant.pieces());
    }

    /** The pieces to move, in the order of the ids, as everybody who changes several. */
    static Map<String, Integer> pieces(List<OrderedLine> lines) {
        var pieces = new TreeMap<String, Integer>();
        for (var line : lines) {
            for (var part : line.parts()) {
                pieces.merge(part.variantId(), part.quantity() * line.quantity(), Integer::sum);
            }
        }
        return pieces;
    }
}
