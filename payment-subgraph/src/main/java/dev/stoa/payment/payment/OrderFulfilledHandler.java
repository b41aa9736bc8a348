package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Takes the money with the first parcel. */
@Component
class OrderFulfilledHandler implements EventHandler<OrderFulfilled> {

    private final Payments payments;
    private final MoveMoney moveMoney;

    OrderFulfilledHandler(Payments payments, MoveMoney moveMoney) {
        this.payments = payments;
        this.moveMoney = moveMoney;
    }

    @Override
    public Class<OrderFulfilled> event() {
        return OrderFulfilled.class;
    }

    @Override
    public boolean inTransaction() {
        return false;
    }

    @Override
    public void handle(OrderFulfilled event, EventEnvelope envelope) {
        var payment = payments.byId(event.paymentId()).orElseThrow();
        if (payment.status() == PaymentStatus.AUTHORIZED) {
            var _ = moveMoney.capture(payment, payment.amount());
        }
    }
}
