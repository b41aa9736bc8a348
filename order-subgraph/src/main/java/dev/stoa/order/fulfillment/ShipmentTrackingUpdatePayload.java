package dev.stoa.order.fulfillment;

import dev.stoa.order.order.Fulfillment;
import dev.stoa.order.order.Order;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of news of a parcel.
 *
 * @param fulfillment null when nothing was done
 * @param order null when it does not exist
 */
record ShipmentTrackingUpdatePayload(
        @Nullable Fulfillment fulfillment,
        @Nullable Order order,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static ShipmentTrackingUpdatePayload done(Fulfillment fulfillment, Order order) {
        return new ShipmentTrackingUpdatePayload(fulfillment, order, List.of(), List.of());
    }

    static ShipmentTrackingUpdatePayload refused(@Nullable Order order, List<UserError> reasons) {
        return new ShipmentTrackingUpdatePayload(null, order, reasons, List.of());
    }
}
