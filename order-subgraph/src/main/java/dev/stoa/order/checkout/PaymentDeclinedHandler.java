package dev.stoa.order.checkout;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Gives the cart back to a buyer who failed 3-D Secure. */
@Component
class PaymentDeclinedHandler implements EventHandler<PaymentDeclined> {

    private final FollowPayment followPayment;

    PaymentDeclinedHandler(FollowPayment followPayment) {
        this.followPayment = followPayment;
    }

    @Override
    public Class<PaymentDeclined> event() {
        return PaymentDeclined.class;
    }

    @Override
    public void handle(PaymentDeclined event, EventEnvelope envelope) {
        followPayment.handle(event.cartId(), event.paymentKey(), false);
    }

    /** It calls other services; going through the steps again changes nothing. */
    @Override
    public boolean inTransaction() {
        return false;
    }
}
