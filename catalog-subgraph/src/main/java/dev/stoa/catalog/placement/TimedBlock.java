package dev.stoa.catalog.placement;

import dev.stoa.catalog.block.BlockChoice;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A block with its time and audience, as it is sent and stored.
 *
 * @param audience null for everybody
 */
public record TimedBlock(
        BlockChoice block,
        @Nullable Instant publishAt,
        @Nullable Instant unpublishAt,
        @Nullable Audience audience) {

    boolean isShown(Instant now, Viewer viewer) {
        return (audience == null || audience.fits(viewer))
                && (publishAt == null || !now.isBefore(publishAt))
                && (unpublishAt == null || now.isBefore(unpublishAt));
    }
}
