package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Dispute;
import com.stripe.model.PaymentIntent;
import com.stripe.param.DisputeListParams;
import com.stripe.param.DisputeUpdateParams;
import com.stripe.param.DisputeUpdateParams.Evidence;
import com.stripe.param.RefundCreateParams;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeTest {

    private static Shop shop;

    @BeforeAll
    static void open() {
        shop = Shop.open();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @ParameterizedTest
    @CsvSource({
        "createDispute, fraudulent, needs_response",
        "createDisputeProductNotReceived, product_not_received, needs_response",
        "createDisputeInquiry, fraudulent, warning_needs_response"
    })
    void opensShortlyAfterTheCharge(String card, String reason, String status)
            throws StripeException {
        PaymentIntent paid = shop.pay(6000, "pm_card_" + card);

        Dispute dispute = awaitDispute(paid);

        assertThat(dispute.getReason()).isEqualTo(reason);
        assertThat(dispute.getStatus()).isEqualTo(status);
        assertThat(dispute.getAmount()).isEqualTo(6000);
        assertThat(dispute.getCharge()).isEqualTo(paid.getLatestCharge());
        assertThat(shop.stripe.charges().retrieve(paid.getLatestCharge()).getDisputed()).isTrue();
        boolean withdrawn = status.equals("needs_response");
        assertThat(dispute.getBalanceTransactions()).hasSize(withdrawn ? 1 : 0);
        assertThat(dispute.getIsChargeRefundable()).isEqualTo(!withdrawn);
    }

    @Test
    void opensOnlyOnceTheMoneyWasTaken() throws StripeException {
        PaymentIntent held = shop.authorize(6000, "pm_card_createDispute");
        assertThat(disputes(held)).isEmpty();

        shop.stripe.paymentIntents().capture(held.getId());

        assertThat(awaitDispute(held).getStatus()).isEqualTo("needs_response");
    }

    @Test
    void opensOnDemandAndForbidsRefunds() throws StripeException {
        PaymentIntent paid = shop.pay(6000, "pm_card_visa");

        String id = shop.sandbox.dispute(paid.getId());

        assertThat(shop.stripe.disputes().retrieve(id).getPaymentIntent()).isEqualTo(paid.getId());
        InvalidRequestException refusal =
                catchThrowableOfType(
                        InvalidRequestException.class,
                        () ->
                                shop.stripe
                                        .refunds()
                                        .create(
                                                RefundCreateParams.builder()
                                                        .setPaymentIntent(paid.getId())
                                                        .build()));
        assertThat(refusal.getCode()).isEqualTo("charge_disputed");
    }

    @ParameterizedTest
    @CsvSource({"winning_evidence, won, 2", "losing_evidence, lost, 1"})
    void isDecidedByTheEvidence(String evidence, String status, int entries)
            throws StripeException {
        String id = shop.sandbox.dispute(shop.pay(6000, "pm_card_visa").getId());

        Dispute answered = submit(id, evidence);
        assertThat(answered.getStatus()).isEqualTo("under_review");
        assertThat(answered.getEvidenceDetails().getHasEvidence()).isTrue();

        await().until(() -> shop.stripe.disputes().retrieve(id).getStatus().equals(status));
        assertThat(shop.stripe.disputes().retrieve(id).getBalanceTransactions()).hasSize(entries);
        assertThat(
                        catchThrowableOfType(
                                        InvalidRequestException.class, () -> submit(id, "late"))
                                .getMessage())
                .contains("already closed");
    }

    @Test
    void makesAChargebackOfAnInquiry() throws StripeException {
        Dispute inquiry = awaitDispute(shop.pay(6000, "pm_card_createDisputeInquiry"));

        submit(inquiry.getId(), "escalate_inquiry_evidence");

        await().until(
                        () ->
                                shop.stripe
                                        .disputes()
                                        .retrieve(inquiry.getId())
                                        .getStatus()
                                        .equals("needs_response"));
    }

    @Test
    void isLostWhenClosed() throws StripeException {
        String id = shop.sandbox.dispute(shop.pay(6000, "pm_card_visa").getId());

        assertThat(shop.stripe.disputes().close(id).getStatus()).isEqualTo("lost");
    }

    private static Dispute submit(String id, String text) throws StripeException {
        return shop.stripe
                .disputes()
                .update(
                        id,
                        DisputeUpdateParams.builder()
                                .setEvidence(Evidence.builder().setUncategorizedText(text).build())
                                .build());
    }

    private static Dispute awaitDispute(PaymentIntent intent) {
        return await().until(() -> disputes(intent), found -> !found.isEmpty()).getFirst();
    }

    private static List<Dispute> disputes(PaymentIntent intent) throws StripeException {
        return shop.stripe
                .disputes()
                .list(DisputeListParams.builder().setPaymentIntent(intent.getId()).build())
                .getData();
    }
}
