package dev.stoa.order.cart;

import org.jspecify.annotations.Nullable;

/**
 * A cure for a problem.
 *
 * @param quantity for SET_QUANTITY: what can be had
 */
public record CartFix(Action action, @Nullable Integer quantity) {

    /** {@code CartFixAction} in GraphQL. */
    public enum Action {
        REMOVE_LINE,
        SET_QUANTITY,
        SELECT_DELIVERY
    }

    static CartFix removeLine() {
        return new CartFix(Action.REMOVE_LINE, null);
    }

    static CartFix selectDelivery() {
        return new CartFix(Action.SELECT_DELIVERY, null);
    }

    static CartFix setQuantity(int pieces) {
        return new CartFix(Action.SET_QUANTITY, pieces);
    }
}
