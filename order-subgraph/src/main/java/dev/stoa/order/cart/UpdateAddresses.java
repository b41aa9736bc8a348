package dev.stoa.order.cart;

import dev.stoa.order.values.Address;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets where to deliver and whom to bill. */
@UseCase
class UpdateAddresses {

    private static final String SHIPPING = "shippingAddress";
    private static final String BILLING = "billingAddress";

    private final ChangeCart changeCart;
    private final Clock clock;

    UpdateAddresses(ChangeCart changeCart, Clock clock) {
        this.changeCart = changeCart;
        this.clock = clock;
    }

    CartPayload handle(Patch input, Caller caller) {
        return changeCart.handle(
                input.required("cartId"),
                input.valueOr("cartToken", (@Nullable String) null),
                caller,
                cart -> apply(input, cart));
    }

    private List<UserError> apply(Patch input, Cart cart) {
        var refusals =
                Stream.of(SHIPPING, BILLING)
                        .flatMap(field -> given(input, field).stream())
                        .flatMap(address -> address.refusals().stream())
                        .toList();
        if (refusals.isEmpty()) {
            var addresses =
                    cart.details()
                            .withAddresses(
                                    value(input, SHIPPING, cart.shippingAddress()),
                                    value(input, BILLING, cart.billingAddress()));
            cart.describe(addresses, clock.instant());
        }
        return refusals;
    }

    private static Optional<AddressInput> given(Patch input, String field) {
        Map<String, @Nullable Object> values = input.valueOr(field, null);
        return Optional.ofNullable(values).map(present -> new AddressInput(field, present));
    }

    private static @Nullable Address value(Patch input, String field, @Nullable Address before) {
        return input.has(field)
                ? given(input, field).map(AddressInput::address).orElse(null)
                : before;
    }
}
