package dev.stoa.order.checkout;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Where the shop captures at once, this comes instead of the authorisation. */
@Component
class CheckoutPaymentCapturedHandler implements EventHandler<CheckoutPaymentCaptured> {

    private final FollowPayment followPayment;

    CheckoutPaymentCapturedHandler(FollowPayment followPayment) {
        this.followPayment = followPayment;
    }

    @Override
    public Class<CheckoutPaymentCaptured> event() {
        return CheckoutPaymentCaptured.class;
    }

    @Override
    public void handle(CheckoutPaymentCaptured event, EventEnvelope envelope) {
        followPayment.handle(event.cartId(), event.paymentKey(), true);
    }

    /** It calls other services; going through the steps again changes nothing. */
    @Override
    public boolean inTransaction() {
        return false;
    }
}
