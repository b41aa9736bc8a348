package dev.stoa.catalog.change;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the author of an edit has left as they read it, though it is not so any more. Whoever sends
 * a thing as a whole sends this too, and wants none of it.
 */
public record Untouched(List<FieldChange> fields) {

    /**
     * @param wanted from the object as it now is to what was sent
     * @param since all changes after the version that was read
     */
    static Untouched of(List<FieldChange> wanted, List<Change> since) {
        return new Untouched(wanted.stream().filter(it -> isAsRead(it, since)).toList());
    }

    private static boolean isAsRead(FieldChange wanted, List<Change> since) {
        return since.stream()
                .flatMap(change -> change.fields().stream())
                .filter(wanted::isOfSame)
                .findFirst()
                .filter(first -> first.isFrom(wanted.after()))
                .isPresent();
    }

    /** What now is where the author has left it, else what they want. */
    public <V extends @Nullable Object> V or(String field, V current, V wanted) {
        return has(null, field) ? current : wanted;
    }

    /** Whether the author has left a field of a part, such as a choice, or of the object itself. */
    public boolean has(@Nullable String partId, String field) {
        return fields.stream()
                .anyMatch(it -> Objects.equals(it.partId(), partId) && it.field().equals(field));
    }
}
