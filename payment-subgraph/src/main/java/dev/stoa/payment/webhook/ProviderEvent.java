package dev.stoa.payment.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something the provider told us, as stored.
 *
 * @param id id of the event at the provider: it is stored once, however often it comes
 * @param reference the payment it is about, by the provider's id; null when it is about something
 *     else
 */
record ProviderEvent(
        String id,
        String type,
        @Nullable String reference,
        Instant receivedAt,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt) {}
