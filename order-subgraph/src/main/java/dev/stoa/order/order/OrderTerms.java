package dev.stoa.order.order;

import dev.stoa.order.market.Market;
import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed when an order was placed. It never changes.
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
                new Buyer(order.customerId(), order.email(), order.phone(), order.locale()),
                order.shippingAddress(),
                order.billingAddress(),
                order.deliveryName(),
                order.cost(),
                order.isDigital(),
                order.market());
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
