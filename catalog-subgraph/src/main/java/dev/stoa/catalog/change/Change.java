package dev.stoa.catalog.change;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What made one version of an object.
 *
 * @param staffId who did it; null when it was no person
 */
@Document("changes")
public record Change(
        @Id String id,
        String objectId,
        long version,
        ChangeSource source,
        @Nullable String staffId,
        Instant changedAt,
        List<FieldChange> fields) {

    /** Stands for a member of staff, whom the customer subgraph knows. */
    public record Author(String id) {}

    public static Change of(
            String objectId,
            long version,
            Actor actor,
            Instant changedAt,
            List<FieldChange> fields) {
        return new Change(
                objectId + "." + version,
                objectId,
                version,
                actor.source(),
                actor.staffId(),
                changedAt,
                fields.stream().map(FieldChange::shortened).toList());
    }

    public @Nullable Author changedBy() {
        return staffId == null ? null : new Author(staffId);
    }
}
