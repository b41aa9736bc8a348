package dev.stoa.catalog.pricing;

import java.util.Collection;
import java.util.Set;

/** What price lists need of products. */
public interface PricedVariants {

    /** Those of the ids that are variants. */
    Set<String> existing(Collection<String> variantIds);
}
