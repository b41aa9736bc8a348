package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lines to put into a cart: more of a variant adds to its line.
 *
 * @param offers what the shelf has of them
 */
record Additions(List<CartLineInput> lines, Map<String, Offer> offers, Ids ids) {

    List<UserError> refusals(Cart cart, Instant now) {
        var check = new StockCheck(cart, offers, now);
        var refusals = new ArrayList<UserError>();
        var wanted = new HashMap<String, Integer>();
        cart.lines().forEach(line -> wanted.put(line.variantId(), line.quantity()));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.quantity() < 1 || line.quantity() > CartLine.MOST_PIECES) {
                refusals.add(StockCheck.outOfRange(1, i));
            } else {
                int pieces = wanted.merge(line.variantId(), line.quantity(), Integer::sum);
                check.refusal(line.variantId(), pieces, i).ifPresent(refusals::add);
            }
        }
        if (wanted.size() > Cart.MOST_LINES) {
            refusals.add(tooMany());
        }
        return refusals;
    }

    List<CartLine> appliedTo(List<CartLine> before) {
        var byVariant = new LinkedHashMap<String, CartLine>();
        before.forEach(line -> byVariant.put(line.variantId(), line));
        for (var line : lines) {
            byVariant.compute(
                    line.variantId(),
                    (id, had) ->
                            had == null
                                    ? newLine(id, line.quantity())
                                    : had.withQuantity(
                                            had.quantity() + line.quantity(), offer(id)));
        }
        return List.copyOf(byVariant.values());
    }

    static UserError tooMany() {
        return GeneralError.of(
                "LIMIT_REACHED", "A cart has at most " + Cart.MOST_LINES + " lines.", "lines");
    }

    private CartLine newLine(String variantId, int quantity) {
        return new CartLine(ids.next("cln"), quantity, offer(variantId).atBest(quantity));
    }

    private Offer offer(String variantId) {
        return Objects.requireNonNull(offers.get(variantId));
    }
}
