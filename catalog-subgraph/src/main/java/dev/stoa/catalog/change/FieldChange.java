package dev.stoa.catalog.change;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field before and after, as text to show.
 *
 * @param partId the part of the object it belongs to, such as a variant; null for the object itself
 */
public record FieldChange(
        @Nullable String partId, String field, @Nullable String before, @Nullable String after) {

    /** Stands for the part itself, which was made or taken away. */
    public static final String PART = "part";

    private static final int LONGEST_KEPT = 500;

    /** True when not both of the changes can be had. */
    boolean overlaps(FieldChange other) {
        return Objects.equals(partId, other.partId)
                && (field.equals(other.field) || isOfPart() || other.isOfPart());
    }

    boolean isOfSame(FieldChange other) {
        return Objects.equals(partId, other.partId) && field.equals(other.field);
    }

    /** Whether this was the value before; a text that was kept in part might be another one. */
    boolean isFrom(@Nullable String value) {
        return Objects.equals(before, value) && (value == null || value.length() < LONGEST_KEPT);
    }

    private boolean isOfPart() {
        return field.equals(PART);
    }

    /** As it is kept: the history shows what was changed and is no copy of long texts. */
    FieldChange shortened() {
        return new FieldChange(partId, field, shortened(before), shortened(after));
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_KEPT
                ? text
                : text.substring(0, LONGEST_KEPT - 1) + "…";
    }
}
