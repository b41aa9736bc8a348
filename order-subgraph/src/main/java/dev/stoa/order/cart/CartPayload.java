package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every change of a cart answers.
 *
 * @param offers what the shelf had of its variants meanwhile, if anybody looked
 */
public record CartPayload(
        @Nullable Cart cart,
        List<UserError> userErrors,
        List<UserError> warnings,
        Map<String, Offer> offers) {

    public static CartPayload done(Cart cart) {
        return done(cart, List.of());
    }

    static CartPayload done(Cart cart, List<UserError> warnings) {
        return new CartPayload(cart, List.of(), warnings, Map.of());
    }

    public static CartPayload refused(@Nullable Cart cart, UserError error) {
        return refused(cart, List.of(error));
    }

    public static CartPayload refused(@Nullable Cart cart, List<? extends UserError> errors) {
        return new CartPayload(cart, List.copyOf(errors), List.of(), Map.of());
    }

    /** Tells with it what was seen of the shelf. */
    CartPayload seeing(Map<String, Offer> seen) {
        return new CartPayload(cart, userErrors, warnings, Map.copyOf(seen));
    }

    public static CartPayload notFound() {
        return refused(null, GeneralError.notFound("The cart", "cartId"));
    }

    public static CartPayload closed(Cart cart) {
        return refused(
                cart,
                GeneralError.of("CART_CLOSED", "The cart cannot be changed any more.", "cartId"));
    }
}
