package dev.stoa.payment.payment;

import dev.stoa.platform.errors.StoaException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which payments staff want to see; null means all. */
record PaymentFilter(@Nullable List<PaymentStatus> statuses, @Nullable String orderId) {

    private static final int MOST_STATUSES = 10;

    static final PaymentFilter ALL = new PaymentFilter(null, null);

    /**
     * @throws StoaException BAD_REQUEST when the list is longer than the schema says
     */
    void requireLimits() {
        if (statuses != null && statuses.size() > MOST_STATUSES) {
            throw StoaException.badRequest("`statuses` is longer than " + MOST_STATUSES + ".");
        }
    }
}
