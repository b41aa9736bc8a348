package dev.stoa.catalog.product;

import dev.stoa.catalog.pricing.PricedVariants;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells price lists which variants there are. */
@Component
class VariantsInPriceLists implements PricedVariants {

    private final Products products;

    VariantsInPriceLists(Products products) {
        this.products = products;
    }

    @Override
    public Set<String> existing(Collection<String> variantIds) {
        return products.variants(variantIds).keySet();
    }

    @Override
    public Map<String, List<String>> bySkus(Collection<String> skus) {
        return products.idsBySkus(skus);
    }

    @Override
    public Map<String, String> skus(Collection<String> variantIds) {
        return products.variants(variantIds).values().stream()
                .filter(variant -> variant.sku() != null)
                .collect(
                        Collectors.toMap(
                                ProductVariant::id,
                                variant -> Objects.requireNonNull(variant.sku())));
    }
}
