package dev.stoa.order.cart;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.List;

/** Chooses how to deliver a cart. */
@UseCase
class SelectDeliveryOption {

    private final ChangeCart changeCart;
    private final PriceCart priceCart;
    private final Clock clock;

    SelectDeliveryOption(ChangeCart changeCart, PriceCart priceCart, Clock clock) {
        this.changeCart = changeCart;
        this.priceCart = priceCart;
        this.clock = clock;
    }

    CartPayload handle(CartDeliveryOptionSelectInput input, Caller caller) {
        return changeCart.handle(
                input.cartId(),
                input.cartToken(),
                caller,
                cart -> choose(cart, input.deliveryOptionId(), caller));
    }

    private List<UserError> choose(Cart cart, String optionId, Caller caller) {
        boolean offered =
                priceCart.handle(cart, caller.customerGroups()).quote().deliveryOptions().stream()
                        .anyMatch(option -> option.id().equals(optionId));
        if (!offered) {
            return List.of(
                    GeneralError.of(
                            "DELIVERY_UNAVAILABLE",
                            "This way of delivery is not to be had.",
                            "deliveryOptionId"));
        }
        var now = clock.instant();
        boolean wasFetched = cart.details().placeId() != null;
        cart.describe(cart.details().withDelivery(optionId), now);
        if (wasFetched) {
            cart.dropHold(now);
        }
        return List.of();
    }
}
