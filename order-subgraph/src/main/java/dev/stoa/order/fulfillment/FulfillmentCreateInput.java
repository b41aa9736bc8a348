package dev.stoa.order.fulfillment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel to send.
 *
 * @param lines null for all that is left
 */
record FulfillmentCreateInput(
        String idempotencyKey,
        String orderId,
        @Nullable List<FulfillmentLineInput> lines,
        @Nullable String carrier,
        @Nullable String trackingNumber,
        @Nullable String trackingUrl) {}
