package dev.stoa.customer.account;

import dev.stoa.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** Somebody opened an account. */
@EventType("customer.registered.v1")
public record CustomerRegistered(String customerId, String email, @Nullable String name) {}
