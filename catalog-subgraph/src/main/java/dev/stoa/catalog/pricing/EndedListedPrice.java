package dev.stoa.catalog.pricing;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change.Author;
import dev.stoa.catalog.change.ChangeSource;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a list had for a variant until it was changed or taken away. Never changed or deleted.
 *
 * @param endedBy who did; null where nobody noted it
 */
@Document("endedListedPrices")
public record EndedListedPrice(
        @Id String id, String variantId, ListedPrice row, Instant until, @Nullable Actor endedBy) {

    public String priceList() {
        return row.list();
    }

    public ListedPrice price() {
        return row;
    }

    public Instant setAt() {
        return row.since();
    }

    public Instant endedAt() {
        return until;
    }

    public @Nullable ChangeSource source() {
        return endedBy == null ? null : endedBy.source();
    }

    public @Nullable Author changedBy() {
        return endedBy == null ? null : endedBy.author();
    }
}
