package dev.stoa.catalog.mirror;

import dev.stoa.catalog.content.MirrorPage;
import org.jspecify.annotations.Nullable;

/**
 * What another system tells of one of its entries.
 *
 * @param revision grows with every publication
 * @param shown null when it is shown no more
 */
record ExternalEntry(String id, long revision, MirrorPage.@Nullable Shown shown) {

    /** What ends a revision comes after it. */
    long rank() {
        return 2 * revision + (shown == null ? 1 : 0);
    }
}
