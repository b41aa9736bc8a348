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
record Metafield(
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

    String path() {
        return namespace + "." + key;
    }
}
