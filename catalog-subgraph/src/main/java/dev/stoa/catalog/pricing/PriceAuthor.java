package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who made the price of a list what it is.
 *
 * @param actor null where nobody noted it
 */
record PriceAuthor(@Nullable Actor actor, Instant at) {}
