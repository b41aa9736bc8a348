package dev.stoa.customer.address;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record AddressDeletePayload(
        @Nullable String addressId, List<UserError> userErrors, List<UserError> warnings) {}
