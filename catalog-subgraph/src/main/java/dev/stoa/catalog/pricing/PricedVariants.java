package dev.stoa.catalog.pricing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What price lists need of products. */
public interface PricedVariants {

    /** Those of the ids that are variants. */
    Set<String> existing(Collection<String> variantIds);

    /** Stock keeping units with the ids of all variants that have them. */
    Map<String, List<String>> bySkus(Collection<String> skus);

    /** Stock keeping units of variants; those without one are left out. */
    Map<String, String> skus(Collection<String> variantIds);
}
