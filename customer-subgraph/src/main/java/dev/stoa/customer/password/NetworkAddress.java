package dev.stoa.customer.password;

import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param text IP address; null when it is not known, as behind a proxy that does not tell
 */
public record NetworkAddress(@Nullable String text) {}
