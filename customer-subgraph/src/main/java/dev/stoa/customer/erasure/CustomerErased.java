package dev.stoa.customer.erasure;

import dev.stoa.platform.events.EventType;

/** An account was erased: nobody keeps what tells of the person. */
@EventType("customer.erased.v1")
public record CustomerErased(String customerId) {}
