package dev.stoa.catalog.metafield;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.Change;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldConflict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A value kept with an object.
 *
 * @param value as text, in the form that its kind has
 * @param isPublic false where staff alone see it
 * @param by who set it; null where an older release has
 */
@Document("metafields")
public record Metafield(
        @Id String id,
        String ownerId,
        String namespace,
        String key,
        MetafieldKind kind,
        String value,
        boolean isPublic,
        long version,
        Instant updatedAt,
        @Nullable Actor by) {

    static String idOf(String ownerId, String namespace, String key) {
        return ownerId + "|" + namespace + "." + key;
    }

    boolean saysTheSameAs(Metafield other) {
        return kind == other.kind && value.equals(other.value) && isPublic == other.isPublic;
    }

    /** What somebody who wants the other value does not know of this one. */
    List<FieldConflict> conflictsWith(Metafield wanted) {
        if (by == null) {
            return List.of();
        }
        var change = Change.of(id, version, by, updatedAt, List.of());
        return new Difference()
                        .field(path(), "kind", kind, wanted.kind)
                        .field(path(), "value", value, wanted.value)
                        .field(path(), "isPublic", isPublic, wanted.isPublic)
                        .found()
                        .stream()
                        .map(it -> FieldConflict.of(it, change))
                        .toList();
    }

    public String path() {
        return namespace + "." + key;
    }
}
