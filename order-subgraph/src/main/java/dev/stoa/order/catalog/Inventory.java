package dev.stoa.order.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * Holds stock: all pieces or none. With the id of an existing hold only its end changes.
     *
     * @param holdId id of the same pieces in every call
     * @param placeId the place all that is handed out must be taken from; null for any
     */
    StockHold hold(String holdId, Instant expiresAt, List<Pieces> pieces, @Nullable String placeId);

    /** Gives a hold back; an unknown one is ignored. */
    void release(String holdId);
}
