package dev.stoa.customer.session;

import dev.stoa.platform.errors.UserError;
import java.util.List;

record SessionsRevokeAllPayload(
        List<String> sessionIds, List<UserError> userErrors, List<UserError> warnings) {}
