package dev.stoa.order.order;

import org.jspecify.annotations.Nullable;

/**
 * Who bought.
 *
 * @param customerId null for a guest
 * @param name null where none was said but in an address
 * @param locale BCP 47 tag for mails
 * @param isToBeForgotten true when the person was erased and is needed still, to send what is owed
 */
public record Buyer(
        @Nullable String customerId,
        String email,
        @Nullable String phone,
        @Nullable String name,
        @Nullable String locale,
        @Nullable Boolean isToBeForgotten) {

    /** In the place of somebody who was erased: nobody's address, and no two orders share it. */
    static Buyer forgotten(String orderNumber) {
        return new Buyer(null, "erased-" + orderNumber + "@stoa.invalid", null, null, null, null);
    }

    Buyer toBeForgotten() {
        return new Buyer(customerId, email, phone, name, locale, true);
    }

    /** Those stored before anybody could be erased are stored without it. */
    @Override
    public Boolean isToBeForgotten() {
        return Boolean.TRUE.equals(isToBeForgotten);
    }
}
