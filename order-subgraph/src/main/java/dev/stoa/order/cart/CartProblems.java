package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.order.quote.Quote;
import dev.stoa.order.quote.QuotedLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks a cart over: what keeps it from becoming an order, and what the buyer should know. */
public final class CartProblems {

    private CartProblems() {}

    /**
     * @param offers what the shelf has of its variants
     */
    public static List<CartProblem> of(
            Cart cart, Quote quote, Map<String, Offer> offers, Instant now) {
        if (!cart.isOpen()) {
            return List.of();
        }
        if (cart.lines().isEmpty()) {
            return List.of(CartProblem.missing(CartProblemCode.EMPTY, "The cart is empty.", null));
        }
        var problems = new ArrayList<CartProblem>();
        for (int i = 0; i < cart.lines().size(); i++) {
            var line = cart.lines().get(i);
            Stream.of(
                            stock(cart, line, offers.get(line.variantId()), now),
                            quantity(line, offers.get(line.variantId())),
                            price(line, quote.lines().get(i)))
                    .flatMap(Optional::stream)
                    .forEach(problems::add);
        }
        buyer(cart).ifPresent(problems::add);
        delivery(cart, quote).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    private static Optional<CartProblem> stock(
            Cart cart, CartLine line, @Nullable Offer offer, Instant now) {
        if (offer == null || !offer.variant().isActive()) {
            return Optional.of(
                    new CartProblem(
                            CartProblemCode.VARIANT_UNAVAILABLE,
                            line.added().title() + " is not sold any more.",
                            line.id(),
                            true,
                            CartFix.removeLine()));
        }
        if (!line.isStill(offer.variant())) {
            return Optional.of(
                    new CartProblem(
                            CartProblemCode.VARIANT_UNAVAILABLE,
                            line.added().title() + " has other pieces in it by now.",
                            line.id(),
                            true,
                            CartFix.removeLine()));
        }
        int available = offer.availableWith(cart.held(line.variantId(), now));
        if (line.quantity() <= available) {
            return Optional.empty();
        }
        return Optional.of(
                new CartProblem(
                        CartProblemCode.INSUFFICIENT_STOCK,
                        available == 0
                                ? line.added().title() + " is sold out."
                                : "Only "
                                        + available
                                        + " of "
                                        + line.added().title()
                                        + " are left.",
                        line.id(),
                        true,
                        available == 0 ? CartFix.removeLine() : CartFix.setQuantity(available)));
    }

    private static Optional<CartProblem> quantity(CartLine line, @Nullable Offer offer) {
        if (offer == null || offer.quantityRule().allows(line.quantity())) {
            return Optional.empty();
        }
        var rule = offer.quantityRule();
        return Optional.of(
                new CartProblem(
                        CartProblemCode.QUANTITY_RULE,
                        line.added().title() + ": " + rule.inWords().toLowerCase(Locale.ROOT) + ".",
                        line.id(),
                        true,
                        CartFix.setQuantity(rule.nearest(line.quantity()))));
    }

    private static Optional<CartProblem> price(CartLine line, QuotedLine quoted) {
        if (line.added().price().equals(quoted.unitPrice())) {
            return Optional.empty();
        }
        return Optional.of(
                new CartProblem(
                        CartProblemCode.PRICE_CHANGED,
                        "The price of "
                                + quoted.title()
                                + " is now "
                                + quoted.unitPrice()
                                + "; it was "
                                + line.added().price()
                                + ".",
                        line.id(),
                        false,
                        null));
    }

    private static Optional<CartProblem> buyer(Cart cart) {
        var buyer = cart.buyer();
        return buyer != null && buyer.email() != null
                ? Optional.empty()
                : Optional.of(
                        CartProblem.missing(
                                CartProblemCode.BUYER_MISSING,
                                "An e-mail address is needed.",
                                null));
    }

    private static Optional<CartProblem> delivery(Cart cart, Quote quote) {
        if (!quote.needsDelivery() || quote.delivery() != null) {
            return Optional.empty();
        }
        if (cart.shippingAddress() == null) {
            return Optional.of(
                    CartProblem.missing(
                            CartProblemCode.ADDRESS_MISSING,
                            "A shipping address is needed.",
                            null));
        }
        if (quote.deliveryOptions().isEmpty()) {
            return Optional.of(
                    CartProblem.missing(
                            CartProblemCode.DELIVERY_UNAVAILABLE,
                            "Nobody delivers this to the address.",
                            null));
        }
        return Optional.of(
                cart.details().deliveryMethodId() == null
                        ? CartProblem.missing(
                                CartProblemCode.DELIVERY_MISSING,
                                "A way of delivery is needed.",
                                CartFix.selectDelivery())
                        : CartProblem.missing(
                                CartProblemCode.DELIVERY_UNAVAILABLE,
                                "The way of delivery chosen is not to be had any more.",
                                CartFix.selectDelivery()));
    }
}
