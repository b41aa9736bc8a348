package dev.stoa.order.fulfillment;

import dev.stoa.order.order.Fulfillment;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderStatus;
import dev.stoa.order.order.Orders;
import dev.stoa.order.order.TellDelivered;
import dev.stoa.order.order.Tracking;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings news of a parcel: how to follow it, that it has arrived. */
@UseCase
class UpdateShipmentTracking {

    private final Orders orders;
    private final TellDelivered tellDelivered;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    UpdateShipmentTracking(
            Orders orders,
            TellDelivered tellDelivered,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.orders = orders;
        this.tellDelivered = tellDelivered;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    ShipmentTrackingUpdatePayload handle(Patch news, Caller caller) {
        var _ = caller.requireStaff(Permission.ORDERS_WRITE);
        return transactions.inOne(() -> update(news));
    }

    private ShipmentTrackingUpdatePayload update(Patch news) {
        var order = orders.byId(news.required("orderId")).orElse(null);
        if (order == null) {
            return refused(null, GeneralError.notFound("The order", "orderId"));
        }
        var found = parcel(order, news.required("fulfillmentId"));
        if (found.isEmpty()) {
            return refused(order, GeneralError.notFound("The parcel", "fulfillmentId"));
        }
        var parcel = found.get();
        var tracking = trackingOf(news, parcel);
        var mistakes = TrackingCheck.mistakesIn(tracking);
        if (!mistakes.isEmpty()) {
            return ShipmentTrackingUpdatePayload.refused(order, mistakes);
        }
        boolean arrived = Boolean.TRUE.equals(news.valueOr("isDelivered", parcel.isDelivered()));
        if (parcel.isDelivered() && !arrived) {
            return refused(
                    order,
                    GeneralError.of(
                            "INVALID_TRANSITION",
                            "A parcel that has arrived is not on its way again.",
                            "isDelivered"));
        }
        apply(order, parcel, tracking, arrived);
        return ShipmentTrackingUpdatePayload.done(parcel(order, parcel.id()).orElseThrow(), order);
    }

    /** Nothing new is no change: the buyer is not told of it. */
    private void apply(Order order, Fulfillment parcel, Tracking tracking, boolean arrived) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean tracked = !tracking.equals(parcel.tracking());
        boolean arrives = arrived && !parcel.isDelivered();
        if (tracked) {
            order.track(parcel.id(), tracking, ids, now);
        }
        if (arrives) {
            order.arrive(parcel.id(), ids, now);
        }
        if (tracked || arrives) {
            orders.save(order);
        }
        if (arrives && order.status() == OrderStatus.DELIVERED) {
            tellDelivered.of(order);
        }
    }

    private static Tracking trackingOf(Patch news, Fulfillment parcel) {
        return new Tracking(
                TrackingCheck.textOrNone(news.valueOr("carrier", parcel.carrier())),
                TrackingCheck.textOrNone(news.valueOr("trackingNumber", parcel.trackingNumber())),
                TrackingCheck.textOrNone(news.valueOr("trackingUrl", parcel.trackingUrl())));
    }

    private static Optional<Fulfillment> parcel(Order order, String id) {
        return order.fulfillments().stream().filter(parcel -> parcel.id().equals(id)).findFirst();
    }

    private static ShipmentTrackingUpdatePayload refused(@Nullable Order order, UserError reason) {
        return ShipmentTrackingUpdatePayload.refused(order, List.of(reason));
    }
}
