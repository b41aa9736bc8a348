package dev.stoa.customer.account;

import org.jspecify.annotations.Nullable;

/** Exactly one is set. */
record CustomerByInput(@Nullable String id, @Nullable String email) {}
