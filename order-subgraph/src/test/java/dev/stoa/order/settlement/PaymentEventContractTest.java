package dev.stoa.order.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.platform.test.EventContract;
import org.junit.jupiter.api.Test;

class PaymentEventContractTest {

    @Test
    void readsTheSamples() {
        var captured = EventContract.sampleAs(PaymentCapturedHandler.PaymentCaptured.class);
        var voided = EventContract.sampleAs(PaymentVoidedHandler.PaymentVoided.class);
        var disputed = EventContract.sampleAs(PaymentDisputedHandler.PaymentDisputed.class);
        var refunded = EventContract.sampleAs(PaymentRefundedHandler.PaymentRefunded.class);

        assertThat(captured.orderId()).startsWith("ord_");
        assertThat(voided.orderId()).startsWith("ord_");
        assertThat(disputed.orderId()).startsWith("ord_");
        assertThat(refunded.orderId()).startsWith("ord_");
        assertThat(refunded.capturedMinor()).isPositive();
        assertThat(refunded.refundedMinor()).isPositive();
    }
}
