package dev.stoa.order.cart;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says who buys. */
@UseCase
class UpdateBuyer {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_NAME = 120;

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
        var before = cart.buyer() == null ? CartBuyer.NOBODY : cart.buyer();
        var email = stripped(input.valueOr("email", before.email()));
        var phone = stripped(input.valueOr("phone", before.phone()));
        var name = stripped(input.valueOr("name", before.name()));
        var refusals = new ArrayList<UserError>();
        if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            refusals.add(GeneralError.invalid("This is not an e-mail address.", "email"));
        }
        tooLong(phone, LONGEST_PHONE, "phone").ifPresent(refusals::add);
        tooLong(name, LONGEST_NAME, "name").ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            var buyer = new CartBuyer(email, phone, name);
            cart.describe(cart.details().withBuyer(buyer), clock.instant());
        }
        return refusals;
    }

    private static Optional<UserError> tooLong(@Nullable String text, int longest, String field) {
        return text == null || text.length() <= longest
                ? Optional.empty()
                : Optional.of(GeneralError.invalid("At most " + longest + " characters.", field));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
