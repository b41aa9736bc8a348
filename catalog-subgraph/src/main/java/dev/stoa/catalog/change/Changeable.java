package dev.stoa.catalog.change;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Optional;

/**
 * Things of one kind, as the desk where they are changed sees them.
 *
 * @param <T> the thing
 */
public interface Changeable<T extends Object> {

    /** Why nothing can be done with a thing that does not exist. */
    UserError missing();

    Optional<T> current(String key);

    /** What the thing is called in the history of changes. */
    String objectId(T thing);

    long version(T thing);

    List<FieldChange> difference(T old, T next);

    /** Stores a thing that was not there before; false when somebody else was faster. */
    boolean add(T thing);

    /**
     * Stores an edit, with all that goes with it, in the transaction of the desk; false when
     * somebody else changed the thing since it was read.
     */
    boolean store(T old, T next);

    /** Called when an edit is through, so that whoever made it sees it at once. */
    void changed(T old, T next);
}
