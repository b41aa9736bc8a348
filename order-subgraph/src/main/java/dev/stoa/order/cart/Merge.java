package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of two carts in one: of the same variant the larger quantity, but no more than is to be
 * had.
 *
 * @param warnings what was reduced or left out
 */
record Merge(List<CartLine> lines, List<UserError> warnings) {

    /**
     * @param mine its quantities are kept even where the shelf has less: its problems tell
     * @param offers what the shelf has of the guest's variants
     */
    static Merge of(Cart mine, Cart guest, Map<String, Offer> offers, Instant now) {
        var lines = new LinkedHashMap<String, CartLine>();
        mine.lines().forEach(line -> lines.put(line.variantId(), line));
        var warnings = new ArrayList<UserError>();
        for (var line : guest.lines()) {
            var id = line.variantId();
            int had = mine.line(id).map(CartLine::quantity).orElse(0);
            int wanted = Math.max(had, line.quantity());
            int held = mine.held(id, now) + guest.held(id, now);
            int available = available(mine, offers.get(id), held);
            int pieces = Math.min(wanted, Math.max(had, available));
            if (pieces > 0 && !lines.containsKey(id) && lines.size() == Cart.MOST_LINES) {
                warnings.add(Additions.tooMany());
                continue;
            }
            var merged = in(mine, lines.getOrDefault(id, line), offers.get(id), pieces);
            if (pieces > 0) {
                lines.put(id, merged);
            }
            if (pieces < wanted) {
                var lineId = pieces > 0 ? merged.id() : null;
                warnings.add(InsufficientStockError.of(id, lineId, wanted, available));
            }
        }
        return new Merge(List.copyOf(lines.values()), warnings);
    }

    /** What has no price in the cart's currency cannot be put into it. */
    private static int available(Cart mine, @Nullable Offer offer, int held) {
        return offer != null && offer.atBest(1).price().currency().equals(mine.currency())
                ? offer.availableWith(held)
                : 0;
    }

    /** A line from a cart in another currency takes the price of this one's. */
    private static CartLine in(Cart mine, CartLine line, @Nullable Offer offer, int pieces) {
        if (offer == null || line.currency().equals(mine.currency())) {
            return line.withQuantity(pieces);
        }
        return new CartLine(line.id(), pieces, offer.atBest(pieces));
    }
}
