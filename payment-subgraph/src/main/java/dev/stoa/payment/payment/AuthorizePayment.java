package dev.stoa.payment.payment;

import dev.stoa.payment.provider.PaymentDeclineReason;
import dev.stoa.payment.provider.PaymentProvider;
import dev.stoa.payment.provider.ProviderFault;
import dev.stoa.payment.provider.ProviderPayment;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import org.springframework.dao.DuplicateKeyException;

/**
 * Asks the provider to promise the money for an order. The key makes it one payment, however often
 * it is asked.
 */
@UseCase
class AuthorizePayment {

    private static final Duration KEY_IS_KEPT = Duration.ofHours(23);

    private final Payments payments;
    private final PaymentProvider provider;
    private final ObservePayment observe;
    private final Ids ids;
    private final Clock clock;

    AuthorizePayment(
            Payments payments,
            PaymentProvider provider,
            ObservePayment observe,
            Ids ids,
            Clock clock) {
        this.payments = payments;
        this.provider = provider;
        this.observe = observe;
        this.ids = ids;
        this.clock = clock;
    }

    PaymentAuthorization handle(PaymentAuthorizeInput command, Caller caller) {
        caller.requireService("order");
        return PaymentAuthorization.of(settle(begun(command)));
    }

    /** Brings a payment as far as the provider lets it. */
    Payment settle(Payment payment) {
        return switch (payment.status()) {
            case PENDING -> ask(payment);
            case ACTION_REQUIRED -> inquire(payment);
            case AUTHORIZED, CAPTURED, DECLINED, VOIDED, PARTIALLY_REFUNDED, REFUNDED, DISPUTED ->
                    payment;
        };
    }

    private Payment begun(PaymentAuthorizeInput command) {
        var known = payments.byKey(command.idempotencyKey());
        if (known.isPresent()) {
            return known.get();
        }
        var payment =
                new Payment(
                        ids.next("pay"),
                        command.idempotencyKey(),
                        command.orderId(),
                        command.orderNumber(),
                        command.cartId(),
                        command.customerId(),
                        command.amount().toMoney(),
                        provider.name(),
                        command.paymentMethodToken(),
                        command.returnUrl(),
                        clock.instant());
        try {
            payments.insert(payment);
            return payment;
        } catch (DuplicateKeyException e) {
            return payments.byKey(command.idempotencyKey()).orElseThrow();
        }
    }

    private Payment ask(Payment payment) {
        if (payment.createdAt().plus(KEY_IS_KEPT).isBefore(clock.instant())) {
            // The provider may have forgotten the key: a repetition could charge twice.
            return observe.handle(payment.id(), whatIsThere(payment));
        }
        try {
            return observe.handle(payment.id(), provider.authorize(payment.authorizationRequest()));
        } catch (ProviderFault fault) {
            return observe.handle(payment.id(), whatIsThere(payment));
        } catch (StoaException unavailable) {
            return payment;
        }
    }

    /** Where repeating would not help: the payment the provider made all the same, or a refusal. */
    private ProviderPayment whatIsThere(Payment payment) {
        return provider.findByPaymentId(payment.id(), payment.createdAt())
                .orElseGet(
                        () ->
                                ProviderPayment.declined(
                                        payment.amount(), PaymentDeclineReason.DECLINED));
    }

    private Payment inquire(Payment payment) {
        var reference = payment.providerReference();
        try {
            return reference == null
                    ? ask(payment)
                    : observe.handle(payment.id(), provider.find(reference));
        } catch (StoaException | ProviderFault unavailable) {
            return payment;
        }
    }
}
