package dev.stoa.payment.payment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which payments staff want to see; null means all. */
record PaymentFilter(@Nullable List<PaymentStatus> statuses, @Nullable String orderId) {

    static final PaymentFilter ALL = new PaymentFilter(null, null);
}
