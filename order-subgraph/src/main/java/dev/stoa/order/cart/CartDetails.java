package dev.stoa.order.cart;

import dev.stoa.order.values.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer fills in at checkout.
 *
 * @param billingAddress null for the shipping address
 * @param deliveryMethodId the way of delivery chosen
 */
record CartDetails(
        @Nullable CartBuyer buyer,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress,
        @Nullable String deliveryMethodId) {

    static final CartDetails NONE = new CartDetails(null, null, null, null);

    CartDetails withBuyer(CartBuyer next) {
        return new CartDetails(next, shippingAddress, billingAddress, deliveryMethodId);
    }

    CartDetails withAddresses(@Nullable Address shipping, @Nullable Address billing) {
        return new CartDetails(buyer, shipping, billing, deliveryMethodId);
    }

    CartDetails withDelivery(String methodId) {
        return new CartDetails(buyer, shippingAddress, billingAddress, methodId);
    }

    /** These, and where they are missing those of the other cart. */
    CartDetails orElse(CartDetails other) {
        return new CartDetails(
                buyer == null ? other.buyer : buyer,
                shippingAddress == null ? other.shippingAddress : shippingAddress,
                billingAddress == null ? other.billingAddress : billingAddress,
                deliveryMethodId == null ? other.deliveryMethodId : deliveryMethodId);
    }
}
