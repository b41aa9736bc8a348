package dev.stoa.order.catalog;

import java.util.Collection;
import java.util.List;

/**
 * The live catalogue. Every call may fail with UNAVAILABLE, and then may have had its effect: all
 * of them can be repeated.
 */
public interface Inventory {

    /**
     * The variants as they are; unknown ones are left out.
     *
     * @param pricing whose prices
     * @param isBinding true to sell by; false to show, when a moment ago will do
     */
    List<Offer> offers(Collection<String> variantIds, Pricing pricing, boolean isBinding);

    /** Holds stock. With the id of an existing hold only its end changes. */
    StockHold hold(StockRequest request);

    /** Gives a hold back; an unknown one is ignored. */
    void release(String holdId);
}
