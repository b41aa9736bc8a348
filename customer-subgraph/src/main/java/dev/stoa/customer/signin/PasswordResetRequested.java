package dev.stoa.customer.signin;

import dev.stoa.platform.events.EventType;

/** Somebody asked for a new password for an address, which may have no account. */
@EventType("customer.password-reset-requested.v1")
public record PasswordResetRequested(String email) {}
