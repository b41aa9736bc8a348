package dev.stoa.customer.address;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code addressCreate}, {@code addressUpdate} and {@code addressSetDefault}. */
record AddressPayload(
        @Nullable CustomerAddress address, List<UserError> userErrors, List<UserError> warnings) {

    static AddressPayload done(CustomerAddress address) {
        return new AddressPayload(address, List.of(), List.of());
    }

    static AddressPayload refused(List<UserError> errors) {
        return new AddressPayload(null, errors, List.of());
    }

    static AddressPayload notFound() {
        return refused(List.of(GeneralError.notFound("This address", "id")));
    }
}
