package dev.stoa.payment.provider;

import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What a payment provider can do. A promise and a refund carry a key: asked for again under the
 * same key they are answered the same and made once. A capture and a cancellation need none: the
 * second one is refused. A provider that does not answer, or not in time, is a {@code
 * StoaException} with UNAVAILABLE: ask again with the same key. One that fails is a {@link
 * ProviderFault}: the same key would fail again, so look for what it did.
 */
public interface PaymentProvider {

    /** Name shown to staff, such as {@code stripe}. */
    String name();

    /** Asks for the promise of money. A declined card is a snapshot, not an exception. */
    ProviderPayment authorize(AuthorizationRequest request);

    /** How a payment stands now. */
    ProviderPayment find(String reference);

    /** The payment made for one of ours, looked up after a request whose outcome we do not know. */
    Optional<ProviderPayment> findByPaymentId(String paymentId, Instant since);

    /** Takes promised money; what is left of the promise is given back. */
    ProviderPayment capture(String reference, Money amount);

    /** Gives a promise back. */
    ProviderPayment cancel(String reference);

    /**
     * Gives taken money back.
     *
     * @param refundId by which {@link #findRefund} finds it
     * @param key another one after each fault: see there first whether it was made all the same
     */
    ProviderRefund refund(String reference, Money amount, String refundId, String key);

    /** The refund made for one of ours, looked up after a request whose outcome we do not know. */
    Optional<ProviderRefund> findRefund(String reference, String refundId);
}
