package dev.stoa.payment.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.stoa.payment.provider.PaymentDeclineReason;
import dev.stoa.payment.provider.ProviderPayment;
import dev.stoa.payment.provider.ProviderPayment.State;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Money PRICE = Money.of("49.90", "EUR");
    private static final Money NOTHING = Money.of("0", "EUR");

    private final Payment payment =
            new Payment(
                    "pay_1",
                    "key-00000001",
                    "ord_1",
                    "1001",
                    "crt_1",
                    "cus_1",
                    PRICE,
                    "stripe",
                    "pm_card_visa",
                    null,
                    NOW);

    @Test
    void goesForwardWithWhatTheProviderSays() {
        assertThat(payment.observe(seen(State.AUTHORIZED, NOTHING, NOTHING), NOW)).isTrue();
        assertThat(payment.observe(seen(State.CAPTURED, PRICE, NOTHING), NOW)).isTrue();

        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(payment.capturedAmount()).isEqualTo(PRICE);
    }

    @Test
    void ignoresNewsThatComeLate() {
        payment.observe(seen(State.CAPTURED, PRICE, NOTHING), NOW);

        assertThat(payment.observe(seen(State.AUTHORIZED, NOTHING, NOTHING), NOW)).isFalse();
        assertThat(payment.status()).isEqualTo(PaymentStatus.CAPTURED);
    }

    @Test
    void staysDeclinedWhateverComesLater() {
        payment.observe(
                ProviderPayment.declined(PRICE, PaymentDeclineReason.INSUFFICIENT_FUNDS), NOW);
        payment.observe(seen(State.AUTHORIZED, NOTHING, NOTHING), NOW);

        assertThat(payment.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(payment.declineReason()).isEqualTo(PaymentDeclineReason.INSUFFICIENT_FUNDS);
        assertThat(payment.isSettled()).isTrue();
    }

    @Test
    void neverGivesBackMoreThanWasTaken() {
        payment.observe(seen(State.CAPTURED, PRICE, NOTHING), NOW);
        payment.refund("ref_1", Money.of("40.00", "EUR"), null, NOW);

        assertThat(payment.refundable()).isEqualTo(Money.of("9.90", "EUR"));
        assertThatIllegalStateException()
                .isThrownBy(() -> payment.refund("ref_2", Money.of("9.91", "EUR"), null, NOW));
        assertThat(payment.refunds()).hasSize(1);
    }

    @Test
    void letsAFailedRefundBeRepeated() {
        payment.observe(seen(State.CAPTURED, PRICE, NOTHING), NOW);
        payment.refund("ref_1", PRICE, null, NOW);
        payment.changeRefund("ref_1", refund -> refund.with(RefundStatus.FAILED), NOW);

        assertThat(payment.refundable()).isEqualTo(PRICE);
    }

    private static ProviderPayment seen(State state, Money captured, Money refunded) {
        return new ProviderPayment(
                "pi_1", "pay_1", state, captured, refunded, false, null, null, null);
    }
}
