package dev.stoa.order.cart;

import dev.stoa.order.values.Address;
import dev.stoa.order.values.Pickup;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer fills in at checkout.
 *
 * @param billingAddress null for the shipping address
 * @param deliveryMethodId the way of delivery chosen
 * @param pickup where it is fetched instead; null for delivery
 */
public record CartDetails(
        @Nullable CartBuyer buyer,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress,
        @Nullable String deliveryMethodId,
        @Nullable Pickup pickup) {

    static final CartDetails NONE = new CartDetails(null, null, null, null, null);

    CartDetails withBuyer(CartBuyer next) {
        return new CartDetails(next, shippingAddress, billingAddress, deliveryMethodId, pickup);
    }

    CartDetails withAddresses(@Nullable Address shipping, @Nullable Address billing) {
        return new CartDetails(buyer, shipping, billing, deliveryMethodId, pickup);
    }

    CartDetails withDelivery(String methodId) {
        return new CartDetails(buyer, shippingAddress, billingAddress, methodId, null);
    }

    public CartDetails withPickup(@Nullable Pickup next) {
        return new CartDetails(buyer, shippingAddress, billingAddress, null, next);
    }

    /** Where it is fetched; null for delivery. */
    public @Nullable String placeId() {
        return pickup == null ? null : pickup.place().id();
    }

    /** These, and where they are missing those of the other cart. */
    CartDetails orElse(CartDetails other) {
        boolean isUndecided = deliveryMethodId == null && pickup == null;
        return new CartDetails(
                buyer == null ? other.buyer : buyer,
                shippingAddress == null ? other.shippingAddress : shippingAddress,
                billingAddress == null ? other.billingAddress : billingAddress,
                isUndecided ? other.deliveryMethodId : deliveryMethodId,
                isUndecided ? other.pickup : pickup);
    }
}
