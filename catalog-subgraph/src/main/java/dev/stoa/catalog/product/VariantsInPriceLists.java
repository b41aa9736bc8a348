package dev.stoa.catalog.product;

import dev.stoa.catalog.pricing.PricedVariants;
import java.util.Collection;
import java.util.Set;
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
}
