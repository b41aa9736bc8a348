package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import org.springframework.stereotype.Component;

/** Gives the money of a cancelled order back. */
@Component
class OrderCancelledHandler implements EventHandler<OrderCancelled> {

    private final Payments payments;
    private final MoveMoney moveMoney;

    OrderCancelledHandler(Payments payments, MoveMoney moveMoney) {
        this.payments = payments;
        this.moveMoney = moveMoney;
    }

    @Override
    public Class<OrderCancelled> event() {
        return OrderCancelled.class;
    }

    @Override
    public boolean inTransaction() {
        return false;
    }

    @Override
    public void handle(OrderCancelled event, EventEnvelope envelope) {
        var payment = payments.byId(event.paymentId()).orElseThrow();
        var _ =
                switch (payment.status()) {
                    case AUTHORIZED, ACTION_REQUIRED -> moveMoney.giveBackPromise(payment);
                    case CAPTURED, PARTIALLY_REFUNDED ->
                            moveMoney.refundAll(payment, event.reason(), "cancelled");
                    case PENDING, DECLINED, VOIDED, REFUNDED, DISPUTED -> payment;
                };
    }
}
