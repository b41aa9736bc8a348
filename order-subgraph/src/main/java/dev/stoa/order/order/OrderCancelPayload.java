package dev.stoa.order.order;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a cancellation.
 *
 * @param order null when nothing was done
 */
record OrderCancelPayload(
        @Nullable Order order,
        List<UserError> userErrors,
        List<UserError> warnings,
        boolean replayed) {

    static OrderCancelPayload done(Order order) {
        return new OrderCancelPayload(order, List.of(), List.of(), false);
    }

    static OrderCancelPayload replay(@Nullable Order order) {
        return new OrderCancelPayload(order, List.of(), List.of(), true);
    }

    static OrderCancelPayload refused(UserError reason) {
        return new OrderCancelPayload(null, List.of(reason), List.of(), false);
    }
}
