package dev.stoa.customer.account;

import dev.stoa.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** Somebody tried to open an account with the address of a customer. */
@EventType("customer.registration-repeated.v1")
public record RegistrationRepeated(String customerId, String email, @Nullable String name) {}
