package dev.stoa.order.cart;

import dev.stoa.order.catalog.Offer;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record CartCreatePayload(
        @Nullable Cart cart,
        @Nullable String cartToken,
        List<UserError> userErrors,
        List<UserError> warnings,
        Map<String, Offer> offers) {

    static CartCreatePayload of(CartPayload payload, @Nullable String token) {
        return new CartCreatePayload(
                payload.cart(), token, payload.userErrors(), payload.warnings(), payload.offers());
    }
}
