package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.catalog.QuantityRule;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a cart may have so many pieces of a variant.
 *
 * @param offers what the shelf has
 */
record StockCheck(Cart cart, Map<String, Offer> offers, Instant now) {

    /**
     * @param index of the line in {@code input.lines}
     */
    Optional<UserError> refusal(String variantId, int pieces, int index) {
        var offer = offers.get(variantId);
        if (offer == null || !offer.atBest(pieces).price().currency().equals(cart.currency())) {
            return Optional.of(
                    GeneralError.notFound("The variant", "lines", "" + index, "variantId"));
        }
        if (pieces > CartLine.MOST_PIECES) {
            return Optional.of(outOfRange(1, index));
        }
        if (!offer.quantityRule().allows(pieces)) {
            return Optional.of(againstRule(variantId, pieces, offer.quantityRule(), index));
        }
        int available = offer.availableWith(cart.held(variantId, now));
        return pieces <= available
                ? Optional.empty()
                : Optional.of(
                        InsufficientStockError.of(
                                variantId,
                                cart.line(variantId).map(CartLine::id).orElse(null),
                                pieces,
                                available,
                                "lines",
                                "" + index,
                                "quantity"));
    }

    /** Fewer pieces of what is in the cart can always be had, but not any number of them. */
    Optional<UserError> refusalOfFewer(String variantId, int pieces, int index) {
        return Optional.ofNullable(offers.get(variantId))
                .map(Offer::quantityRule)
                .filter(rule -> pieces > 0 && !rule.allows(pieces))
                .map(rule -> againstRule(variantId, pieces, rule, index));
    }

    private UserError againstRule(String variantId, int pieces, QuantityRule rule, int index) {
        return QuantityRuleError.of(
                variantId,
                cart.line(variantId).map(CartLine::id).orElse(null),
                pieces,
                rule,
                "lines",
                "" + index,
                "quantity");
    }

    static UserError outOfRange(int least, int index) {
        return GeneralError.invalid(
                "A line has " + least + " to " + CartLine.MOST_PIECES + " pieces.",
                "lines",
                "" + index,
                "quantity");
    }
}
