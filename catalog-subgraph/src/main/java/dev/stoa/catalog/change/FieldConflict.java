package dev.stoa.catalog.change;

import dev.stoa.catalog.change.Change.Author;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A field that two wanted to change, each in another way. */
public record FieldConflict(
        @Nullable String partId,
        String field,
        @Nullable String yours,
        @Nullable String current,
        ChangeSource source,
        @Nullable Author changedBy,
        Instant changedAt,
        long changedInVersion) {

    /** For somebody who wants no value of their own, but the field as they read it. */
    static FieldConflict of(Change other, FieldChange made) {
        return of(new FieldChange(made.partId(), made.field(), made.after(), null), other);
    }

    /**
     * @param wanted from the value that is there to the one that somebody wants
     */
    public static FieldConflict of(FieldChange wanted, Change other) {
        return new FieldConflict(
                wanted.partId(),
                wanted.field(),
                wanted.after(),
                wanted.before(),
                other.source(),
                other.changedBy(),
                other.changedAt(),
                other.version());
    }
}
