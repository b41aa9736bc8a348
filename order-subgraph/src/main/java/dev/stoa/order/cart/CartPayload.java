package dev.stoa.order.cart;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every change of a cart answers. */
public record CartPayload(
        @Nullable Cart cart, List<UserError> userErrors, List<UserError> warnings) {

    public static CartPayload done(Cart cart) {
        return new CartPayload(cart, List.of(), List.of());
    }

    static CartPayload done(Cart cart, List<UserError> warnings) {
        return new CartPayload(cart, List.of(), warnings);
    }

    public static CartPayload refused(@Nullable Cart cart, UserError error) {
        return new CartPayload(cart, List.of(error), List.of());
    }

    public static CartPayload refused(@Nullable Cart cart, List<? extends UserError> errors) {
        return new CartPayload(cart, List.copyOf(errors), List.of());
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
