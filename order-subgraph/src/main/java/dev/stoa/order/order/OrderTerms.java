package dev.stoa.order.order;

import dev.stoa.order.market.Market;
import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import dev.stoa.order.values.Pickup;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed when an order was placed. It never changes, but for the person, who may be
 * forgotten.
 *
 * @param pickup where it is fetched; null for delivery
 * @param market handle of the market it was sold in
 * @param isDigital true when the buyer gets nothing but files
 */
public record OrderTerms(
        String number,
        String cartId,
        String reservationId,
        Buyer buyer,
        @Nullable Address shippingAddress,
        @Nullable Address billingAddress,
        @Nullable String deliveryName,
        @Nullable Pickup pickup,
        Cost cost,
        @Nullable Boolean isDigital,
        @Nullable String market) {

    static OrderTerms of(NewOrder order) {
        return new OrderTerms(
                order.number(),
                order.cartId(),
                order.reservationId(),
                new Buyer(
                        order.customerId(),
                        order.email(),
                        order.phone(),
                        order.buyerName(),
                        order.locale(),
                        null),
                order.shippingAddress(),
                order.billingAddress(),
                order.deliveryName(),
                order.pickup(),
                order.cost(),
                order.isDigital(),
                order.market());
    }

    /**
     * @param isNeeded while something is to be sent to them: then it is only noted
     */
    OrderTerms forgettingBuyer(boolean isNeeded) {
        return isNeeded && !isDigital()
                ? with(buyer.toBeForgotten(), shippingAddress, billingAddress)
                : with(Buyer.forgotten(number), bare(shippingAddress), bare(billingAddress));
    }

    private static @Nullable Address bare(@Nullable Address address) {
        return address == null ? null : address.withoutPerson();
    }

    private OrderTerms with(Buyer by, @Nullable Address shippedTo, @Nullable Address billedTo) {
        return new OrderTerms(
                number,
                cartId,
                reservationId,
                by,
                shippedTo,
                billedTo,
                deliveryName,
                pickup,
                cost,
                isDigital,
                market);
    }

    /** What the buyer reads of a parcel. */
    String sentAs(boolean isComplete) {
        if (pickup != null) {
            return isComplete ? "Ready for pick-up" : "Partially ready for pick-up";
        }
        return isComplete ? "Order shipped" : "Order partially shipped";
    }

    /** What the buyer reads when all of it has arrived. */
    String arrivedAs() {
        return pickup == null ? "Order delivered" : "Picked up";
    }

    /** Those stored before this was kept are not. */
    @Override
    public Boolean isDigital() {
        return Boolean.TRUE.equals(isDigital);
    }

    /** Those stored before this was kept were sold at home. */
    @Override
    public String market() {
        return market == null ? Market.HOME : market;
    }

    /** Whom mails address: the recipient, where one is known. */
    public String recipientName() {
        return Objects.requireNonNullElse(buyerName(), buyer.email());
    }

    /** The recipient's name; of what is picked up that of the buyer. Null where nobody said one. */
    @Nullable String buyerName() {
        if (shippingAddress == null && buyer.name() != null) {
            return buyer.name();
        }
        var address = shippingAddress == null ? billingAddress : shippingAddress;
        return address == null ? null : address.name();
    }
}
