package dev.stoa.payment.payment;

import static dev.stoa.payment.payment.PaymentStatus.AUTHORIZED;
import static dev.stoa.payment.payment.PaymentStatus.CAPTURED;
import static dev.stoa.payment.payment.PaymentStatus.PENDING;
import static dev.stoa.payment.payment.PaymentStatus.REFUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentStatusTest {

    @ParameterizedTest
    @EnumSource
    void neverComesBackToItself(PaymentStatus status) {
        assertThat(status.leadsTo(status)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isReachedFromPending(PaymentStatus status) {
        assertThat(status == PENDING || PENDING.leadsTo(status)).isTrue();
    }

    @Test
    void reachesARefundFromAPromiseWhoseCaptureWeMissed() {
        assertThat(AUTHORIZED.leadsTo(REFUNDED)).isTrue();
        assertThat(CAPTURED.leadsTo(AUTHORIZED)).isFalse();
    }
}
