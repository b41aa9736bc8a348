package dev.stoa.catalog.version;

import dev.stoa.catalog.change.Change;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An object as it was after one change. */
public interface Version {

    String id();

    /** What the object is called in the history of changes. */
    String objectId();

    long version();

    Instant changedAt();

    /** Who did it; null when it was no person. */
    @Nullable String staffId();

    /** Stands for a member of staff, whom the customer subgraph knows. */
    Change.@Nullable Author changedBy();

    static Change.@Nullable Author author(@Nullable String staffId) {
        return staffId == null ? null : new Change.Author(staffId);
    }

    /** The id of a version: an object has each but once. */
    static String id(String objectId, long version) {
        return objectId + "." + version;
    }
}
