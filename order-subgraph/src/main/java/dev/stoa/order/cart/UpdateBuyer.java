package dev.stoa.order.cart;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says who buys. */
@UseCase
class UpdateBuyer {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;

    private final ChangeCart changeCart;
    private final Clock clock;

    UpdateBuyer(ChangeCart changeCart, Clock clock) {
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
        var before = cart.buyer() == null ? new CartBuyer(null, null) : cart.buyer();
        var email = stripped(input.valueOr("email", before.email()));
        var phone = stripped(input.valueOr("phone", before.phone()));
        var refusals = new ArrayList<UserError>();
        if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            refusals.add(GeneralError.invalid("This is not an e-mail address.", "email"));
        }
        if (phone != null && phone.length() > LONGEST_PHONE) {
            refusals.add(
                    GeneralError.invalid("At most " + LONGEST_PHONE + " characters.", "phone"));
        }
        if (refusals.isEmpty()) {
            cart.describe(cart.details().withBuyer(new CartBuyer(email, phone)), clock.instant());
        }
        return refusals;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
