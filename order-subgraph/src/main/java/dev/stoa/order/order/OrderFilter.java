package dev.stoa.order.order;

import dev.stoa.platform.errors.StoaException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which orders to list; null does not narrow. All given conditions must hold. */
record OrderFilter(
        @Nullable List<OrderStatus> statuses,
        @Nullable List<OrderPaymentStatus> paymentStatuses,
        @Nullable Instant placedFrom,
        @Nullable Instant placedBefore,
        @Nullable String customerId,
        @Nullable String query) {

    private static final int MOST_STATUSES = 10;
    private static final int LONGEST_QUERY = 100;

    static final OrderFilter ALL = new OrderFilter(null, null, null, null, null, null);

    /**
     * @throws StoaException BAD_REQUEST when a list or text is longer than the schema says
     */
    void requireLimits() {
        requireAtMost(MOST_STATUSES, statuses == null ? 0 : statuses.size(), "statuses");
        requireAtMost(
                MOST_STATUSES,
                paymentStatuses == null ? 0 : paymentStatuses.size(),
                "paymentStatuses");
        requireAtMost(LONGEST_QUERY, query == null ? 0 : query.length(), "query");
    }

    static OrderFilter ofCustomer(String customerId) {
        return new OrderFilter(null, null, null, null, customerId, null);
    }

    private static void requireAtMost(int most, int size, String name) {
        if (size > most) {
            throw StoaException.badRequest("`" + name + "` is longer than " + most + ".");
        }
    }
}
