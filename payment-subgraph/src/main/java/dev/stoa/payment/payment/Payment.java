package dev.stoa.payment.payment;

import dev.stoa.payment.provider.AuthorizationRequest;
import dev.stoa.payment.provider.PaymentCard;
import dev.stoa.payment.provider.PaymentDeclineReason;
import dev.stoa.payment.provider.PaymentNextAction;
import dev.stoa.payment.provider.ProviderPayment;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** One try at paying an order. What the provider says moves it, and only forward. */
@Document("payments")
public final class Payment {

    @Id private final String id;

    @Version private @Nullable Long version;

    private final String key;
    private final String orderId;
    private final String orderNumber;
    private final String cartId;
    private final @Nullable String customerId;
    private final Money amount;
    private final String provider;
    private final String methodToken;
    private final @Nullable String returnUrl;
    private final Instant createdAt;

    private PaymentStatus status = PaymentStatus.PENDING;
    private Money capturedAmount;
    private Money refundedAmount;
    private List<Refund> refunds = List.of();
    private Instant updatedAt;
    private boolean orderPlaced;
    private @Nullable String providerReference;
    private @Nullable PaymentCard card;
    private @Nullable PaymentNextAction nextAction;
    private @Nullable PaymentDeclineReason declineReason;

    @PersistenceCreator
    Payment(
            String id,
            String key,
            String orderId,
            String orderNumber,
            String cartId,
            @Nullable String customerId,
            Money amount,
            String provider,
            String methodToken,
            @Nullable String returnUrl,
            Instant createdAt) {
        this.id = id;
        this.key = key;
        this.orderId = orderId;
        this.orderNumber = orderNumber;
        this.cartId = cartId;
        this.customerId = customerId;
        this.amount = amount;
        this.provider = provider;
        this.methodToken = methodToken;
        this.returnUrl = returnUrl;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
        this.capturedAmount = Money.zero(amount.currency());
        this.refundedAmount = Money.zero(amount.currency());
    }

    AuthorizationRequest authorizationRequest() {
        return new AuthorizationRequest(
                key, id, orderId, orderNumber, cartId, amount, methodToken, returnUrl);
    }

    /**
     * Takes in how the payment stands at the provider. Old news changes nothing.
     *
     * @return true when something changed
     */
    boolean observe(ProviderPayment seen, Instant now) {
        var news = PaymentStatus.of(seen);
        boolean moved = status.leadsTo(news);
        boolean refundGrew = seen.refunded().compareTo(refundedAmount) > 0;
        boolean learned = providerReference == null && seen.reference() != null;
        if (!moved && !refundGrew && !learned) {
            return false;
        }
        if (moved) {
            status = news;
            nextAction = seen.nextAction();
            declineReason = seen.declineReason();
        }
        providerReference = providerReference == null ? seen.reference() : providerReference;
        capturedAmount =
                seen.captured().compareTo(capturedAmount) > 0 ? seen.captured() : capturedAmount;
        refundedAmount = refundGrew ? seen.refunded() : refundedAmount;
        card = seen.card() == null ? card : seen.card();
        updatedAt = now;
        return true;
    }

    /** Gives up on a payment for which the provider was never asked. */
    void giveUp(Instant now) {
        if (status != PaymentStatus.PENDING) {
            throw new IllegalStateException("status: " + status + " (expected: PENDING)");
        }
        status = PaymentStatus.VOIDED;
        updatedAt = now;
    }

    void orderPlaced(Instant now) {
        orderPlaced = true;
        updatedAt = now;
    }

    Refund refund(String refundId, Money refundAmount, @Nullable String reason, Instant now) {
        if (refundAmount.compareTo(refundable()) > 0) {
            throw new IllegalStateException(
                    "refund: " + refundAmount + " (expected: at most " + refundable() + ")");
        }
        var refund = new Refund(refundId, refundAmount, reason, RefundStatus.PENDING, now, null);
        var all = new ArrayList<>(refunds);
        all.add(refund);
        refunds = List.copyOf(all);
        updatedAt = now;
        return refund;
    }

    void changeRefund(String refundId, UnaryOperator<Refund> change, Instant now) {
        refunds =
                refunds.stream()
                        .map(refund -> refund.id().equals(refundId) ? change.apply(refund) : refund)
                        .toList();
        updatedAt = now;
    }

    /** What was taken and is neither given back nor on its way back. */
    public Money refundable() {
        var onTheWay =
                refunds.stream()
                        .filter(refund -> refund.status() != RefundStatus.FAILED)
                        .map(Refund::amount)
                        .reduce(Money.zero(amount.currency()), Money::plus);
        var gone = onTheWay.compareTo(refundedAmount) > 0 ? onTheWay : refundedAmount;
        return capturedAmount.minus(gone);
    }

    /** True when no money is promised or taken any more. */
    public boolean isSettled() {
        return switch (status) {
            case DECLINED, VOIDED, REFUNDED -> true;
            case PENDING, ACTION_REQUIRED, AUTHORIZED, CAPTURED, PARTIALLY_REFUNDED, DISPUTED ->
                    false;
        };
    }

    public boolean isRefundable() {
        return (status == PaymentStatus.CAPTURED || status == PaymentStatus.PARTIALLY_REFUNDED)
                && !refundable().isZero();
    }

    public String id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String key() {
        return key;
    }

    public String orderId() {
        return orderId;
    }

    public String cartId() {
        return cartId;
    }

    public @Nullable String customerId() {
        return customerId;
    }

    public Money amount() {
        return amount;
    }

    public String provider() {
        return provider;
    }

    public PaymentStatus status() {
        return status;
    }

    public Money capturedAmount() {
        return capturedAmount;
    }

    public Money refundedAmount() {
        return refundedAmount;
    }

    public List<Refund> refunds() {
        return refunds;
    }

    public Optional<Refund> findRefund(String refundId) {
        return refunds.stream().filter(refund -> refund.id().equals(refundId)).findFirst();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public boolean isOrderPlaced() {
        return orderPlaced;
    }

    public @Nullable String providerReference() {
        return providerReference;
    }

    public @Nullable PaymentCard card() {
        return card;
    }

    public @Nullable PaymentNextAction nextAction() {
        return nextAction;
    }

    public @Nullable PaymentDeclineReason declineReason() {
        return declineReason;
    }
}
