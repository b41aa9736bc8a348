package dev.stoa.order.order;

import dev.stoa.order.market.Market;
import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed when an order was placed. It never changes, but for the person, who may be
 * forgotten.
 *
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
        Cost cost,
        @Nullable Boolean isDigital,
        @Nullable String market) {

    static OrderTerms of(NewOrder order) {
        return new OrderTerms(
                order.number(),
                order.cartId(),
                order.reservationId(),
                new Buyer(order.customerId(), order.email(), order.phone(), order.locale(), null),
                order.shippingAddress(),
                order.billingAddress(),
                order.deliveryName(),
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
                cost,
                isDigital,
                market);
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
        var address = shippingAddress == null ? billingAddress : shippingAddress;
        return address == null ? buyer.email() : address.name();
    }
}
