package dev.stoa.catalog.search;

import dev.stoa.catalog.scan.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.apache.lucene.util.FixedBitSet;

/**
 * What was chosen in facets, asked of the products of one segment. A product that all but one allow
 * is counted in that facet alone: there it could be chosen as well.
 */
final class ChosenFacets {

    private final List<IntPredicate> wishes = new ArrayList<>();
    private final List<FacetCounter> missing = new ArrayList<>();

    /** Counts what only this wish is in the way of. */
    private interface FacetCounter {
        void add(int doc);
    }

    /**
     * @param attributes products that have what is wanted of each attribute
     * @param options products that have all wanted options
     * @param others for each option the products that have the wanted others
     * @param counts where products are counted that only the choice in this facet is in the way of
     */
    ChosenFacets(
            Narrowing wanted,
            ProductColumns columns,
            Map<FacetKey, FixedBitSet> attributes,
            List<FixedBitSet> options,
            Map<FacetKey, FixedBitSet> others,
            Function<FacetKey, SegmentCounts> counts) {
        for (var key : wanted.chosenFacets()) {
            switch (key.kind()) {
                case BRAND -> add(brands(wanted, columns.brands()), counts.apply(key));
                case PRICE -> add(prices(wanted, columns), counts.apply(key));
                case AVAILABILITY -> add(available(wanted, columns), counts.apply(key));
                case ATTRIBUTE, CATEGORY, OPTION -> {}
            }
        }
        attributes.forEach((key, products) -> add(products::get, counts.apply(key)));
        options.forEach(
                all -> {
                    wishes.add(all::get);
                    missing.add(doc -> countOptions(doc, others, counts));
                });
    }

    private void add(IntPredicate wish, SegmentCounts counts) {
        wishes.add(wish);
        missing.add(counts::add);
    }

    private static void countOptions(
            int doc, Map<FacetKey, FixedBitSet> others, Function<FacetKey, SegmentCounts> counts) {
        others.forEach(
                (key, products) -> {
                    if (products.get(doc)) {
                        counts.apply(key).add(doc);
                    }
                });
    }

    private static IntPredicate brands(Narrowing wanted, Column column) {
        var brands = new boolean[column.size()];
        for (int value = 0; value < brands.length; value++) {
            brands[value] = wanted.brandIds().contains(column.name(value));
        }
        return doc -> column.hasAny(doc, brands);
    }

    private static IntPredicate prices(Narrowing wanted, ProductColumns columns) {
        long least = Objects.requireNonNullElse(wanted.priceMin(), Long.MIN_VALUE);
        long most = Objects.requireNonNullElse(wanted.priceMax(), Long.MAX_VALUE);
        return doc -> columns.prices().hasAny(doc, least, most);
    }

    private static IntPredicate available(Narrowing wanted, ProductColumns columns) {
        boolean isWanted = Boolean.TRUE.equals(wanted.isAvailable());
        return doc -> columns.isAvailable(doc) == isWanted;
    }

    /** True when nothing is in the way; what one wish alone is in the way of is counted. */
    boolean allow(int doc) {
        int missed = -1;
        for (int i = 0; i < wishes.size(); i++) {
            if (!wishes.get(i).test(doc)) {
                if (missed >= 0) {
                    return false;
                }
                missed = i;
            }
        }
        if (missed >= 0) {
            missing.get(missed).add(doc);
        }
        return missed < 0;
    }
}
