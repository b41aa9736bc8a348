package dev.stoa.order.cart;

import dev.stoa.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whose a cart is: a customer's, or a guest's who knows its token.
 *
 * @param customerId null for a guest's
 * @param tokenHash null for a customer's
 */
public record CartOwner(@Nullable String customerId, @Nullable String tokenHash) {

    /** Of what was left by somebody who was erased: admits nobody. */
    static final CartOwner NOBODY = new CartOwner(null, null);

    static CartOwner customer(String id) {
        return new CartOwner(id, null);
    }

    static CartOwner guest(CartToken token) {
        return new CartOwner(null, token.hash());
    }

    boolean admits(Caller caller, @Nullable String token) {
        return tokenHash == null
                ? caller.isCustomer(customerId)
                : token != null && new CartToken(token).matches(tokenHash);
    }
}
