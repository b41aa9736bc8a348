package dev.stoa.catalog.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the fields in which two versions of an object differ. */
public final class Difference {

    private final List<FieldChange> found = new ArrayList<>();

    public Difference field(String name, @Nullable Object before, @Nullable Object after) {
        return field(null, name, before, after);
    }

    public Difference field(
            @Nullable String partId, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(new FieldChange(partId, name, text(before), text(after)));
        }
        return this;
    }

    /** A part that was made, where `before` is null, or taken away. */
    public Difference part(String partId, @Nullable String before, @Nullable String after) {
        return field(partId, FieldChange.PART, before, after);
    }

    public List<FieldChange> found() {
        return List.copyOf(found);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> values ->
                    values.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
