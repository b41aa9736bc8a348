package dev.stoa.order.cart;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a cart or missing in it.
 *
 * @param lineId the line it is about
 * @param blocksCheckout true when the cart cannot be completed like this
 * @param fix the cure, when there is a simple one
 */
public record CartProblem(
        CartProblemCode code,
        String message,
        @Nullable String lineId,
        boolean blocksCheckout,
        @Nullable CartFix fix) {

    static CartProblem missing(CartProblemCode code, String message, @Nullable CartFix fix) {
        return new CartProblem(code, message, null, true, fix);
    }
}
