package dev.stoa.catalog.product;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a product is to appear in the shop, and when to leave it: at least one of the two. */
public record Schedule(@Nullable Instant publishAt, @Nullable Instant unpublishAt) {

    public Schedule {
        if (publishAt == null && unpublishAt == null) {
            throw new IllegalArgumentException("schedule: no date (expected: at least one)");
        }
    }

    /** None where there is no date. */
    public static @Nullable Schedule of(
            @Nullable Instant publishAt, @Nullable Instant unpublishAt) {
        return publishAt == null && unpublishAt == null
                ? null
                : new Schedule(publishAt, unpublishAt);
    }

    /** The status that its dates have brought by now; empty while none is reached. */
    public Optional<ProductStatus> statusAt(Instant now) {
        if (isReached(unpublishAt, now)) {
            return Optional.of(ProductStatus.DRAFT);
        }
        return isReached(publishAt, now) ? Optional.of(ProductStatus.ACTIVE) : Optional.empty();
    }

    /** What is still to come. */
    public @Nullable Schedule after(Instant now) {
        if (isReached(unpublishAt, now)) {
            return null;
        }
        return isReached(publishAt, now) ? of(null, unpublishAt) : this;
    }

    private static boolean isReached(@Nullable Instant date, Instant now) {
        return date != null && !date.isAfter(now);
    }
}
