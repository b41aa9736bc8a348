package dev.stoa.customer.session;

import org.jspecify.annotations.Nullable;

record SessionRevokeInput(@Nullable String sessionId, @Nullable String refreshToken) {}
