package dev.stoa.order.payment;

import dev.stoa.platform.errors.StoaException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.client.GraphQlClientException;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.web.client.RestClientException;

/** Speaks to the payment subgraph by its internal commands. */
class PaymentClient implements Payments {

    private static final String AUTHORIZE =
            """
            mutation OrderPaymentAuthorize($input: PaymentAuthorizeInput!) {
              paymentAuthorize(input: $input) {
                paymentId status declineReason
                nextAction { kind redirectUrl clientSecret }
              }
            }""";
    private static final String ABANDON =
            """
            mutation OrderPaymentAbandon($input: PaymentAbandonInput!) {
              paymentAbandon(input: $input) { isSettled }
            }""";

    private final HttpSyncGraphQlClient payment;

    PaymentClient(HttpSyncGraphQlClient payment) {
        this.payment = payment;
    }

    record Answer(
            String paymentId,
            String status,
            @Nullable String declineReason,
            @Nullable PaymentNextAction nextAction) {

        Authorization authorization() {
            return switch (status) {
                case "AUTHORIZED" -> new Authorization.Authorized(paymentId, false);
                case "CAPTURED" -> new Authorization.Authorized(paymentId, true);
                case "ACTION_REQUIRED" ->
                        new Authorization.ActionRequired(
                                paymentId, Objects.requireNonNull(nextAction));
                case "DECLINED" ->
                        new Authorization.Declined(
                                paymentId, PaymentDeclineReason.named(declineReason));
                case "VOIDED", "REFUNDED" -> new Authorization.Voided(paymentId);
                default -> new Authorization.Unanswered(paymentId);
            };
        }
    }

    @Override
    public Authorization authorize(PaymentRequest request) {
        return asked(
                        () ->
                                payment.document(AUTHORIZE)
                                        .variable("input", input(request))
                                        .retrieveSync("paymentAuthorize")
                                        .toEntity(Answer.class))
                .authorization();
    }

    @Override
    public boolean abandon(String key, String reason) {
        return asked(
                () ->
                        payment.document(ABANDON)
                                .variable("input", Map.of("idempotencyKey", key, "reason", reason))
                                .retrieveSync("paymentAbandon.isSettled")
                                .toEntity(Boolean.class));
    }

    private static Map<String, @Nullable Object> input(PaymentRequest request) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("idempotencyKey", request.key());
        input.put("orderId", request.orderId());
        input.put("orderNumber", request.orderNumber());
        input.put("cartId", request.cartId());
        input.put("customerId", request.customerId());
        input.put("email", request.email());
        input.put(
                "amount",
                Map.of(
                        "amount", request.amount().amount().toPlainString(),
                        "currency", request.amount().currency().getCurrencyCode()));
        input.put("paymentMethodToken", request.methodToken());
        input.put("returnUrl", request.returnUrl());
        return input;
    }

    /** Whatever goes wrong on the way leaves open what happened at the other end. */
    private static <T> T asked(Supplier<@Nullable T> call) {
        try {
            return Objects.requireNonNull(call.get(), "payment answered null");
        } catch (GraphQlClientException | RestClientException | NullPointerException e) {
            throw StoaException.unavailable("Payment", e);
        }
    }
}
