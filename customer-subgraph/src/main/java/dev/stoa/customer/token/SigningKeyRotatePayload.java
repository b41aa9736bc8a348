package dev.stoa.customer.token;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

record SigningKeyRotatePayload(
        @Nullable String keyId, List<UserError> userErrors, List<UserError> warnings) {}
