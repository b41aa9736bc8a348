package dev.stoa.stripesandbox.payment;

import static dev.stoa.stripesandbox.payment.PaymentIntentStatus.CANCELED;
import static dev.stoa.stripesandbox.payment.PaymentIntentStatus.SUCCEEDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentIntentStatusTest {

    @ParameterizedTest
    @EnumSource(PaymentIntentStatus.class)
    void goesEverywhereWhileOpenAndNowhereOnceOver(PaymentIntentStatus status) {
        Set<PaymentIntentStatus> expected =
                switch (status) {
                    case REQUIRES_PAYMENT_METHOD, REQUIRES_CONFIRMATION, REQUIRES_ACTION ->
                            EnumSet.allOf(PaymentIntentStatus.class);
                    case REQUIRES_CAPTURE -> EnumSet.of(SUCCEEDED, CANCELED);
                    case SUCCEEDED, CANCELED -> EnumSet.noneOf(PaymentIntentStatus.class);
                };
        assertThat(status.successors()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(PaymentIntentStatus.class)
    void isReadAsItIsWritten(PaymentIntentStatus status) {
        assertThat(PaymentIntentStatus.of(status.stripeName())).isEqualTo(status);
    }
}
