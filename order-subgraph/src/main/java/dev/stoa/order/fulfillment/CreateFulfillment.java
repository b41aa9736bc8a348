package dev.stoa.order.fulfillment;

import dev.stoa.order.order.Fulfillment;
import dev.stoa.order.order.FulfillmentLine;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderAccessTokens;
import dev.stoa.order.order.Orders;
import dev.stoa.order.order.Tracking;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.events.Outbox;
import dev.stoa.platform.idempotency.Begun;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.idempotency.KeyRefusals;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Sends pieces of an order in a parcel. The payment subgraph takes the money when it hears of it.
 */
@UseCase
class CreateFulfillment {

    private final Orders orders;
    private final OrderAccessTokens accessTokens;
    private final Outbox outbox;
    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    CreateFulfillment(
            Orders orders,
            OrderAccessTokens accessTokens,
            Outbox outbox,
            IdempotencyKeys keys,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.orders = orders;
        this.accessTokens = accessTokens;
        this.outbox = outbox;
        this.keys = keys;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    FulfillmentCreatePayload handle(FulfillmentCreateInput command, Caller caller) {
        var staff = caller.requireStaff(Permission.ORDERS_WRITE);
        if (!IdempotencyKeys.isWellFormed(command.idempotencyKey())) {
            return refused(null, KeyRefusals.malformed());
        }
        return switch (keys.begin(
                staff.id(), "fulfillmentCreate", command.idempotencyKey(), command)) {
            case Begun.Fresh fresh -> sendOnce(command, fresh);
            case Begun.Replay replay -> again(command, replay);
            case Begun.Running _ -> refused(null, KeyRefusals.inProgress());
            case Begun.Reused _ -> refused(null, KeyRefusals.reused());
        };
    }

    private FulfillmentCreatePayload sendOnce(FulfillmentCreateInput command, Begun.Fresh begun) {
        try {
            return transactions.inOne(() -> send(command, begun));
        } finally {
            // Only what was done keeps its key: a refusal or a failure may be repeated with it.
            keys.forget(begun);
        }
    }

    private FulfillmentCreatePayload send(FulfillmentCreateInput command, Begun.Fresh begun) {
        var order = orders.byId(command.orderId()).orElse(null);
        if (order == null) {
            return refused(null, GeneralError.notFound("The order", "orderId"));
        }
        if (!order.isShippable()) {
            return refused(
                    order,
                    GeneralError.of(
                            "INVALID_TRANSITION",
                            "Nothing of this order can be sent any more.",
                            "orderId"));
        }
        var mistakes = mistakesIn(command, order);
        if (!mistakes.isEmpty()) {
            return FulfillmentCreatePayload.refused(order, mistakes);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var parcel = order.ship(piecesOf(command, order), trackingOf(command), ids, now);
        orders.save(order);
        outbox.append(
                OrderFulfilled.of(order, parcel, accessTokens.sign(order.id())),
                order.id(),
                order.version());
        keys.complete(begun, new Document("fulfillmentId", parcel.id()));
        return FulfillmentCreatePayload.done(parcel, order);
    }

    private FulfillmentCreatePayload again(FulfillmentCreateInput command, Begun.Replay replay) {
        var sent = replay.answer().getString("fulfillmentId");
        var order = orders.byId(command.orderId()).orElse(null);
        return FulfillmentCreatePayload.replay(order == null ? null : parcel(order, sent), order);
    }

    private static @Nullable Fulfillment parcel(Order order, String id) {
        return order.fulfillments().stream()
                .filter(parcel -> parcel.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<UserError> mistakesIn(FulfillmentCreateInput command, Order order) {
        var mistakes = new ArrayList<>(TrackingCheck.mistakesIn(trackingOf(command)));
        if (command.lines() != null) {
            mistakes.addAll(PiecesCheck.mistakesIn(command.lines(), order));
        }
        return mistakes;
    }

    private static List<FulfillmentLine> piecesOf(FulfillmentCreateInput command, Order order) {
        return command.lines() == null
                ? order.openLines()
                : command.lines().stream()
                        .map(line -> new FulfillmentLine(line.orderLineId(), line.quantity()))
                        .toList();
    }

    private static Tracking trackingOf(FulfillmentCreateInput command) {
        return new Tracking(
                TrackingCheck.textOrNone(command.carrier()),
                TrackingCheck.textOrNone(command.trackingNumber()),
                TrackingCheck.textOrNone(command.trackingUrl()));
    }

    private static FulfillmentCreatePayload refused(@Nullable Order order, UserError reason) {
        return FulfillmentCreatePayload.refused(order, List.of(reason));
    }
}
