package dev.stoa.catalog.placement;

import dev.stoa.catalog.block.BlockChoice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A block with its time, as it is sent and stored. */
public record TimedBlock(
        BlockChoice block, @Nullable Instant publishAt, @Nullable Instant unpublishAt) {

    boolean isShown(Instant now) {
        return (publishAt == null || !now.isBefore(publishAt))
                && (unpublishAt == null || now.isBefore(unpublishAt));
    }
}
