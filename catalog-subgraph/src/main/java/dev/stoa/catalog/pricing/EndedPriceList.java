package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A price list that is gone, while prices of it are left.
 *
 * @param heldAt when somebody last took some of them away
 */
@Document("endedPriceLists")
record EndedPriceList(@Id String handle, Instant endedAt, Actor endedBy, Instant heldAt) {}
