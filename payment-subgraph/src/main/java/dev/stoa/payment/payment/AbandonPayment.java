package dev.stoa.payment.payment;

import dev.stoa.payment.provider.PaymentProvider;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.Currency;
import org.springframework.dao.DuplicateKeyException;

/** Gives up on a payment of an order that will not be placed, whatever became of it. */
@UseCase
class AbandonPayment {

    // ISO 4217 "no currency": the tombstone of a payment that was never begun has no amount.
    private static final Money NOTHING = Money.zero(Currency.getInstance("XXX"));

    private final Payments payments;
    private final AuthorizePayment authorize;
    private final MoveMoney moveMoney;
    private final PaymentProvider provider;
    private final Ids ids;
    private final Clock clock;

    AbandonPayment(
            Payments payments,
            AuthorizePayment authorize,
            MoveMoney moveMoney,
            PaymentProvider provider,
            Ids ids,
            Clock clock) {
        this.payments = payments;
        this.authorize = authorize;
        this.moveMoney = moveMoney;
        this.provider = provider;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @return true when no money is promised or taken any more; false when the provider could not
     *     be asked: repeat it
     * @throws StoaException when the order stands: its money is given back by cancelling it
     */
    boolean handle(String key, String reason, Caller caller) {
        caller.requireService("order");
        var known = payments.byKey(key);
        if (known.isEmpty()) {
            return rememberAsGivenUp(key);
        }
        if (known.get().isOrderPlaced()) {
            throw StoaException.badRequest("The order of this payment stands.");
        }
        // Asking again under the same key tells what became of a request whose answer was lost.
        var payment = authorize.settle(known.get());
        return switch (payment.status()) {
            case DECLINED, VOIDED, REFUNDED -> true;
            case PENDING -> false;
            case ACTION_REQUIRED, AUTHORIZED -> moveMoney.giveBackPromise(payment).isSettled();
            case CAPTURED, PARTIALLY_REFUNDED ->
                    moveMoney.refundAll(payment, reason, "abandoned").isSettled();
            case DISPUTED -> false;
        };
    }

    private boolean rememberAsGivenUp(String key) {
        var tombstone =
                new Payment(
                        ids.next("pay"),
                        key,
                        "",
                        "",
                        "",
                        null,
                        NOTHING,
                        provider.name(),
                        "",
                        null,
                        clock.instant());
        tombstone.giveUp(clock.instant());
        try {
            payments.insert(tombstone);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
