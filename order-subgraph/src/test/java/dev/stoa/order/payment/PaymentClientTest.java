package dev.stoa.order.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.order.OtherSubgraph;
import dev.stoa.order.payment.Authorization.ActionRequired;
import dev.stoa.order.payment.Authorization.Authorized;
import dev.stoa.order.payment.Authorization.Declined;
import dev.stoa.order.payment.Authorization.Unanswered;
import dev.stoa.order.payment.Authorization.Voided;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.money.Money;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentClientTest {

    private static final PaymentRequest REQUEST =
            new PaymentRequest(
                    "crt_1-1",
                    "ord_1",
                    "1042",
                    "crt_1",
                    null,
                    "ada@example.com",
                    Money.of("33.90", "EUR"),
                    "pm_card_visa",
                    null);

    private final OtherSubgraph payment = new OtherSubgraph();
    private final PaymentClient client = new PaymentClient(payment.client());

    @AfterEach
    void close() {
        payment.close();
    }

    static Stream<Arguments> answers() {
        var redirect =
                new PaymentNextAction(
                        PaymentNextActionKind.REDIRECT, "https://bank.example/", null);
        return Stream.of(
                Arguments.of("AUTHORIZED", "null", "null", new Authorized("pay_1", false)),
                Arguments.of("CAPTURED", "null", "null", new Authorized("pay_1", true)),
                Arguments.of(
                        "DECLINED",
                        "\"EXPIRED_CARD\"",
                        "null",
                        new Declined("pay_1", PaymentDeclineReason.EXPIRED_CARD)),
                Arguments.of(
                        "DECLINED",
                        "\"A_REASON_OF_TOMORROW\"",
                        "null",
                        new Declined("pay_1", PaymentDeclineReason.DECLINED)),
                Arguments.of(
                        "ACTION_REQUIRED",
                        "null",
                        "{\"kind\": \"REDIRECT\", \"redirectUrl\": \"https://bank.example/\","
                                + " \"clientSecret\": null}",
                        new ActionRequired("pay_1", redirect)),
                Arguments.of("PENDING", "null", "null", new Unanswered("pay_1")),
                Arguments.of("VOIDED", "null", "null", new Voided("pay_1")),
                Arguments.of("A_STATUS_OF_TOMORROW", "null", "null", new Unanswered("pay_1")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void understandsEveryAnswer(
            String status, String reason, String nextAction, Authorization expected) {
        payment.answers(
                """
                {"data": {"paymentAuthorize": {"paymentId": "pay_1", "status": "%s",
                  "declineReason": %s, "nextAction": %s}}}"""
                        .formatted(status, reason, nextAction));

        assertThat(client.authorize(REQUEST)).isEqualTo(expected);
        assertThat(payment.wasAsked())
                .contains("crt_1-1", "\"amount\":\"33.90\"", "\"currency\":\"EUR\"", "1042");
    }

    @Test
    void givesUp() {
        payment.answers("{\"data\": {\"paymentAbandon\": {\"isSettled\": true}}}");
        assertThat(client.abandon("crt_1-1", "released")).isTrue();

        payment.answers("{\"data\": {\"paymentAbandon\": {\"isSettled\": false}}}");
        assertThat(client.abandon("crt_1-1", "released")).isFalse();
    }

    @Test
    void assumesNothingWhateverGoesWrong() {
        payment.answers(503, "{}");
        assertUnavailable();
        payment.answers("{\"errors\": [{\"message\": \"broken\"}], \"data\": null}");
        assertUnavailable();
        payment.answers("{\"data\": {\"paymentAuthorize\": null}}");
        assertUnavailable();
        payment.close();
        assertUnavailable();
    }

    private void assertUnavailable() {
        assertThatThrownBy(() -> client.authorize(REQUEST))
                .isInstanceOf(StoaException.class)
                .hasMessageContaining("not available right now");
    }
}
