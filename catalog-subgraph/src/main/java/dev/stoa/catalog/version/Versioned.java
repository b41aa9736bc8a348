package dev.stoa.catalog.version;

import dev.stoa.catalog.change.FieldChange;
import dev.stoa.platform.errors.UserError;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Things that are set as a whole, as their desk sees them.
 *
 * @param <T> the thing; version 0 stands for one that is not there yet
 * @param <V> what it was after a change
 */
public interface Versioned<T extends Object, V extends Version> {

    T current(String key);

    String objectId(T thing);

    long version(T thing);

    List<FieldChange> difference(T old, T next);

    /** Why there can be no more of them. */
    Optional<UserError> full();

    /** Stores a changed thing; false when somebody else changed it since it was read. */
    boolean store(T changed);

    /** Called when a change is through, so that whoever made it sees it at once. */
    void forget(T changed);

    V after(T changed, VersionChange change, String staffId, Instant now);
}
