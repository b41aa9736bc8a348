package dev.stoa.order.fulfillment;

import dev.stoa.order.order.Fulfillment;
import dev.stoa.order.order.Order;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a parcel to send.
 *
 * @param fulfillment null when nothing was done
 * @param order null when it does not exist
 */
record FulfillmentCreatePayload(
        @Nullable Fulfillment fulfillment,
        @Nullable Order order,
        List<UserError> userErrors,
        List<UserError> warnings,
        boolean replayed) {

    static FulfillmentCreatePayload done(Fulfillment fulfillment, Order order) {
        return new FulfillmentCreatePayload(fulfillment, order, List.of(), List.of(), false);
    }

    static FulfillmentCreatePayload replay(
            @Nullable Fulfillment fulfillment, @Nullable Order order) {
        return new FulfillmentCreatePayload(fulfillment, order, List.of(), List.of(), true);
    }

    static FulfillmentCreatePayload refused(@Nullable Order order, List<UserError> reasons) {
        return new FulfillmentCreatePayload(null, order, reasons, List.of(), false);
    }
}
