package dev.stoa.catalog.change;

import dev.stoa.catalog.change.Change.Author;
import dev.stoa.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who changes something.
 *
 * @param staffId null when it was no person
 */
public record Actor(ChangeSource source, @Nullable String staffId) {

    public static final Actor IMPORT = new Actor(ChangeSource.IMPORT, null);
    public static final Actor SCHEDULE = new Actor(ChangeSource.SCHEDULE, null);
    public static final Actor MOVE = new Actor(ChangeSource.MOVE, null);
    public static final Actor CUSTOMER = new Actor(ChangeSource.CUSTOMER, null);
    public static final Actor EVENT = new Actor(ChangeSource.EVENT, null);

    public static Actor of(Caller.Staff staff) {
        return new Actor(ChangeSource.STAFF, staff.id());
    }

    public @Nullable Author author() {
        return staffId == null ? null : new Author(staffId);
    }
}
