package dev.stoa.order.cart;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record CartCreatePayload(
        @Nullable Cart cart,
        @Nullable String cartToken,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static CartCreatePayload of(CartPayload payload, @Nullable String token) {
        return new CartCreatePayload(
                payload.cart(), token, payload.userErrors(), payload.warnings());
    }
}
