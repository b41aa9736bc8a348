package dev.stoa.order.order;

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
import java.util.Optional;
import org.bson.Document;

/**
 * Calls an order off. The payment subgraph gives the money back and the catalog puts the goods back
 * when they hear of it.
 */
@UseCase
class CancelOrder {

    private static final int LONGEST_REASON = 500;

    private final Orders orders;
    private final Outbox outbox;
    private final IdempotencyKeys keys;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    CancelOrder(
            Orders orders,
            Outbox outbox,
            IdempotencyKeys keys,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.keys = keys;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    OrderCancelPayload handle(OrderCancelInput command, Caller caller) {
        var staff = caller.requireStaff(Permission.ORDERS_WRITE);
        var mistake = mistakeIn(command);
        if (mistake.isPresent()) {
            return OrderCancelPayload.refused(mistake.get());
        }
        return switch (keys.begin(staff.id(), "orderCancel", command.idempotencyKey(), command)) {
            case Begun.Fresh fresh -> cancelOnce(command, fresh);
            case Begun.Replay _ ->
                    OrderCancelPayload.replay(orders.byId(command.orderId()).orElse(null));
            case Begun.Running _ -> OrderCancelPayload.refused(KeyRefusals.inProgress());
            case Begun.Reused _ -> OrderCancelPayload.refused(KeyRefusals.reused());
        };
    }

    private OrderCancelPayload cancelOnce(OrderCancelInput command, Begun.Fresh begun) {
        try {
            return transactions.inOne(() -> cancel(command, begun));
        } finally {
            // Only what was done keeps its key: a refusal or a failure may be repeated with it.
            keys.forget(begun);
        }
    }

    private OrderCancelPayload cancel(OrderCancelInput command, Begun.Fresh begun) {
        var found = orders.byId(command.orderId());
        if (found.isEmpty()) {
            return OrderCancelPayload.refused(GeneralError.notFound("The order", "orderId"));
        }
        var order = found.get();
        if (!order.isCancellable()) {
            return OrderCancelPayload.refused(
                    GeneralError.of(
                            "INVALID_TRANSITION",
                            "Only an order of which nothing was sent can be cancelled.",
                            "orderId"));
        }
        order.cancel(command.reason().strip(), ids, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        orders.save(order);
        outbox.append(
                OrderCancelled.of(order, command.reason().strip(), command.restock()),
                order.id(),
                order.version());
        keys.complete(begun, new Document("orderId", order.id()));
        return OrderCancelPayload.done(order);
    }

    private static Optional<UserError> mistakeIn(OrderCancelInput command) {
        if (!IdempotencyKeys.isWellFormed(command.idempotencyKey())) {
            return Optional.of(KeyRefusals.malformed());
        }
        if (command.reason().isBlank()) {
            return Optional.of(GeneralError.required("reason"));
        }
        return command.reason().length() > LONGEST_REASON
                ? Optional.of(
                        GeneralError.invalid(
                                "The reason has at most " + LONGEST_REASON + " characters.",
                                "reason"))
                : Optional.empty();
    }
}
