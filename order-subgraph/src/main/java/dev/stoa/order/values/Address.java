package dev.stoa.order.values;

import org.jspecify.annotations.Nullable;

/**
 * A postal address as the buyer wrote it; {@code PostalAddress} in GraphQL.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
        String name,
        @Nullable String company,
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country,
        @Nullable String phone) {

    /** What the books need of it: where the tax is due, and not who lives there. */
    public Address withoutPerson() {
        return new Address("Erased", null, "Erased", null, "Erased", region, null, country, null);
    }
}
