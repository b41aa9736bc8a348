package dev.stoa.order.checkout;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** The client may have vanished after 3-D Secure: then this completes the cart. */
@Component
class PaymentAuthorizedHandler implements EventHandler<PaymentAuthorized> {

    private final FollowPayment followPayment;

    PaymentAuthorizedHandler(FollowPayment followPayment) {
        this.followPayment = followPayment;
    }

    @Override
    public Class<PaymentAuthorized> event() {
        return PaymentAuthorized.class;
    }

    @Override
    public void handle(PaymentAuthorized event, EventEnvelope envelope) {
        followPayment.handle(event.cartId(), event.paymentKey(), true);
    }

    /** It calls other services; going through the steps again changes nothing. */
    @Override
    public boolean inTransaction() {
        return false;
    }
}
