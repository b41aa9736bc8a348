package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.protocol.Call;
import org.jspecify.annotations.Nullable;

/** What caused a change; every event names it. */
public record Origin(@Nullable String requestId, @Nullable String idempotencyKey) {

    /** Something that happens by itself, such as a dispute. */
    public static final Origin STRIPE = new Origin(null, null);

    public static Origin of(Call call) {
        return new Origin(call.requestId(), call.idempotencyKey());
    }
}
