package dev.stoa.customer.address;

import org.jspecify.annotations.Nullable;

/**
 * @param country ISO 3166-1 alpha-2
 */
record PostalAddress(
        String name,
        @Nullable String company,
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country,
        @Nullable String phone) {}
