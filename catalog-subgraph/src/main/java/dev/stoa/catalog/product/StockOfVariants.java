package dev.stoa.catalog.product;

import java.util.List;

/** The shelves behind the variants; called in the transaction that adds them or takes them away. */
public interface StockOfVariants {

    /** New variants start without a piece. */
    void open(String productId, List<String> variantIds);

    /** False when pieces of the variant are still there or held for somebody. */
    boolean close(String variantId);

    /** Sees to variants that consist of other pieces than before. */
    void bundle(List<ProductVariant> bundles);
}
