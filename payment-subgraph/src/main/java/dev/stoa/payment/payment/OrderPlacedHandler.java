package dev.stoa.payment.payment;

import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventHandler;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Ties the payment to its order, and takes the money at once where the shop wants that. */
@Component
class OrderPlacedHandler implements EventHandler<OrderPlaced> {

    private final Payments payments;
    private final MoveMoney moveMoney;
    private final Transactions transactions;
    private final PaymentConfiguration.Settings settings;
    private final Clock clock;

    OrderPlacedHandler(
            Payments payments,
            MoveMoney moveMoney,
            Transactions transactions,
            PaymentConfiguration.Settings settings,
            Clock clock) {
        this.payments = payments;
        this.moveMoney = moveMoney;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Class<OrderPlaced> event() {
        return OrderPlaced.class;
    }

    @Override
    public boolean inTransaction() {
        return false;
    }

    @Override
    public void handle(OrderPlaced event, EventEnvelope envelope) {
        var payment =
                transactions.inOne(
                        () -> {
                            var found = payments.byId(event.paymentId()).orElseThrow();
                            found.orderPlaced(clock.instant());
                            payments.save(found);
                            return found;
                        });
        if (settings.takesAtOnce(event.isAllFiles())
                && payment.status() == PaymentStatus.AUTHORIZED) {
            var _ = moveMoney.capture(payment, payment.amount());
        }
    }
}
