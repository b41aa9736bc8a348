package dev.stoa.order.order;

import org.jspecify.annotations.Nullable;

/**
 * Who bought.
 *
 * @param customerId null for a guest
 * @param locale BCP 47 tag for mails
 */
public record Buyer(
        @Nullable String customerId,
        String email,
        @Nullable String phone,
        @Nullable String locale) {}
