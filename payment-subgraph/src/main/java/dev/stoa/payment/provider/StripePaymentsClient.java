package dev.stoa.payment.provider;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Stripe's PaymentIntents with manual capture. */
class StripePaymentsClient implements PaymentProvider {

    private static final String CHARGE = "latest_charge";
    private static final String PAYMENT_ID = StripeIntents.PAYMENT_ID;
    private static final String REFUND_ID = "refund_id";
    private static final long PAGE = 100;
    private static final Duration CLOCKS_DISAGREE = Duration.ofMinutes(2);
    private static final int NO_ANSWER = 0;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int SERVICE_UNAVAILABLE = 503;

    private final StripeClient stripe;

    StripePaymentsClient(StripeClient stripe) {
        this.stripe = stripe;
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public ProviderPayment authorize(AuthorizationRequest request) {
        try {
            return call(
                    () ->
                            StripeIntents.snapshot(
                                    stripe.v1()
                                            .paymentIntents()
                                            .create(createParams(request), keyed(request.key()))));
        } catch (CardRefusal refused) {
            return refused.intent()
                    .map(StripeIntents::snapshot)
                    .orElseGet(() -> ProviderPayment.declined(request.amount(), refused.reason()));
        } catch (ProviderRefusal refused) {
            // Such as an unknown payment method: nothing was charged and nothing will be.
            return ProviderPayment.declined(request.amount(), PaymentDeclineReason.INVALID_METHOD);
        }
    }

    @Override
    public ProviderPayment find(String reference) {
        var params = PaymentIntentRetrieveParams.builder().addExpand(CHARGE).build();
        return call(
                () ->
                        StripeIntents.snapshot(
                                stripe.v1().paymentIntents().retrieve(reference, params)));
    }

    @Override
    public Optional<ProviderPayment> findByPaymentId(String paymentId, Instant since) {
        var params =
                PaymentIntentListParams.builder()
                        .setCreated(
                                PaymentIntentListParams.Created.builder()
                                        .setGte(since.minus(CLOCKS_DISAGREE).getEpochSecond())
                                        .build())
                        .setLimit(PAGE)
                        .addExpand("data." + CHARGE)
                        .build();
        return call(
                () -> {
                    for (var intent :
                            stripe.v1().paymentIntents().list(params).autoPagingIterable()) {
                        if (paymentId.equals(intent.getMetadata().get(PAYMENT_ID))) {
                            return Optional.of(StripeIntents.snapshot(intent));
                        }
                    }
                    return Optional.empty();
                });
    }

    @Override
    public ProviderPayment capture(String reference, Money amount) {
        var params =
                PaymentIntentCaptureParams.builder()
                        .setAmountToCapture(amount.minor())
                        .addExpand(CHARGE)
                        .build();
        return call(
                () ->
                        StripeIntents.snapshot(
                                stripe.v1().paymentIntents().capture(reference, params)));
    }

    @Override
    public ProviderPayment cancel(String reference) {
        var params = PaymentIntentCancelParams.builder().addExpand(CHARGE).build();
        return call(
                () ->
                        StripeIntents.snapshot(
                                stripe.v1().paymentIntents().cancel(reference, params)));
    }

    @Override
    public ProviderRefund refund(String reference, Money amount, String refundId, String key) {
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(reference)
                        .setAmount(amount.minor())
                        .putMetadata(REFUND_ID, refundId)
                        .build();
        return call(() -> StripeIntents.snapshot(stripe.v1().refunds().create(params, keyed(key))));
    }

    @Override
    public Optional<ProviderRefund> findRefund(String reference, String refundId) {
        var params = RefundListParams.builder().setPaymentIntent(reference).setLimit(PAGE).build();
        return call(
                () ->
                        stripe.v1().refunds().list(params).getData().stream()
                                .filter(
                                        refund ->
                                                refundId.equals(
                                                        refund.getMetadata().get(REFUND_ID)))
                                .map(StripeIntents::snapshot)
                                .findFirst());
    }

    private static PaymentIntentCreateParams createParams(AuthorizationRequest request) {
        boolean redirects = request.returnUrl() != null;
        var params =
                PaymentIntentCreateParams.builder()
                        .setAmount(request.amount().minor())
                        .setCurrency(
                                request.amount()
                                        .currency()
                                        .getCurrencyCode()
                                        .toLowerCase(Locale.ROOT))
                        .setCaptureMethod(PaymentIntentCreateParams.CaptureMethod.MANUAL)
                        .setConfirm(true)
                        .setPaymentMethod(request.methodToken())
                        .setAutomaticPaymentMethods(
                                AutomaticPaymentMethods.builder()
                                        .setEnabled(true)
                                        .setAllowRedirects(
                                                redirects
                                                        ? AutomaticPaymentMethods.AllowRedirects
                                                                .ALWAYS
                                                        : AutomaticPaymentMethods.AllowRedirects
                                                                .NEVER)
                                        .build())
                        .setDescription("Order " + request.orderNumber())
                        .putAllMetadata(
                                Map.of(
                                        PAYMENT_ID,
                                        request.paymentId(),
                                        "order_id",
                                        request.orderId(),
                                        "order_number",
                                        request.orderNumber(),
                                        "cart_id",
                                        request.cartId()))
                        .addExpand(CHARGE);
        return redirects
                ? params.setReturnUrl(request.returnUrl()).build()
                : params.setUseStripeSdk(true).build();
    }

    private static RequestOptions keyed(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private interface StripeCall<T> {
        T run() throws StripeException;
    }

    /** Tells apart what Stripe refuses, what it declines, and where we do not know. */
    private static <T> T call(StripeCall<T> call) {
        try {
            return call.run();
        } catch (CardException e) {
            throw new CardRefusal(e);
        } catch (StripeException e) {
            throw asFailure(e);
        }
    }

    private static RuntimeException asFailure(StripeException e) {
        int status = e.getStatusCode() == null ? NO_ANSWER : e.getStatusCode();
        return switch (status) {
            // A conflict means that the first request with this key is still being worked on, 503
            // that
            // nothing was begun.
            case NO_ANSWER, CONFLICT, TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
                    StoaException.unavailable("The payment provider", e);
            case BAD_REQUEST, NOT_FOUND ->
                    new ProviderRefusal(String.valueOf(e.getUserMessage()), e);
            default ->
                    status >= SERVER_ERROR
                            ? new ProviderFault(e)
                            : new IllegalStateException(
                                    "Stripe refuses our account or our request", e);
        };
    }

    /** The card was declined; Stripe sends the intent along when there is one. */
    private static final class CardRefusal extends RuntimeException {

        private final transient CardException cause;

        CardRefusal(CardException cause) {
            super(cause);
            this.cause = cause;
        }

        Optional<PaymentIntent> intent() {
            var error = cause.getStripeError();
            return error == null ? Optional.empty() : Optional.ofNullable(error.getPaymentIntent());
        }

        PaymentDeclineReason reason() {
            return StripeIntents.reason(cause.getCode(), cause.getDeclineCode());
        }
    }
}
