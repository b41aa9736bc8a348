package dev.stoa.catalog.metafield;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A value kept with an object.
 *
 * @param value as text, in the form that its kind has
 * @param isPublic false where staff alone see it
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
        Instant updatedAt) {

    static String idOf(String ownerId, String namespace, String key) {
        return ownerId + "|" + namespace + "." + key;
    }

    boolean saysTheSameAs(Metafield other) {
        return kind == other.kind && value.equals(other.value) && isPublic == other.isPublic;
    }

    public String path() {
        return namespace + "." + key;
    }
}
