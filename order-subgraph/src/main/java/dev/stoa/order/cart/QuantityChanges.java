package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * New quantities of lines; 0 removes one. Fewer pieces are always on stock.
 *
 * @param offers what the shelf has of them
 */
record QuantityChanges(List<CartLineUpdateInput> lines, Map<String, Offer> offers) {

    List<UserError> refusals(Cart cart, Instant now) {
        var check = new StockCheck(cart, offers, now);
        var refusals = new ArrayList<UserError>();
        for (int i = 0; i < lines.size(); i++) {
            refusal(check, lines.get(i), i).ifPresent(refusals::add);
        }
        return refusals;
    }

    private static Optional<UserError> refusal(
            StockCheck check, CartLineUpdateInput change, int index) {
        var line =
                check.cart().lines().stream()
                        .filter(candidate -> candidate.id().equals(change.lineId()))
                        .findFirst();
        if (line.isEmpty()) {
            return Optional.of(GeneralError.notFound("The line", "lines", "" + index, "lineId"));
        }
        if (change.quantity() < 0 || change.quantity() > CartLine.MOST_PIECES) {
            return Optional.of(StockCheck.outOfRange(0, index));
        }
        return change.quantity() <= line.get().quantity()
                ? check.refusalOfFewer(line.get().variantId(), change.quantity(), index)
                : check.refusal(line.get().variantId(), change.quantity(), index);
    }

    List<CartLine> appliedTo(List<CartLine> before) {
        var quantities = new HashMap<String, Integer>();
        lines.forEach(change -> quantities.put(change.lineId(), change.quantity()));
        return before.stream()
                .map(line -> changed(line, quantities.getOrDefault(line.id(), line.quantity())))
                .filter(line -> line.quantity() > 0)
                .toList();
    }

    private CartLine changed(CartLine line, int quantity) {
        var offer = offers.get(line.variantId());
        return offer == null ? line.withQuantity(quantity) : line.withQuantity(quantity, offer);
    }
}
