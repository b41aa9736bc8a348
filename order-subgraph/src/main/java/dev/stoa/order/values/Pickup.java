package dev.stoa.order.values;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a buyer picks goods up; {@code PickupSelection} in GraphQL.
 *
 * @param readyAt null where not all of it is there
 */
public record Pickup(PickupPlace place, @Nullable Instant readyAt) {}
