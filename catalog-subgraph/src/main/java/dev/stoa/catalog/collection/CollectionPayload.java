package dev.stoa.catalog.collection;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code collectionCreate} and {@code collectionUpdate}. */
public record CollectionPayload(
        @Nullable Collection collection, List<UserError> userErrors, List<UserError> warnings) {

    public static CollectionPayload done(Collection collection) {
        return new CollectionPayload(collection, List.of(), List.of());
    }

    public static CollectionPayload refused(List<UserError> reasons) {
        return new CollectionPayload(null, List.copyOf(reasons), List.of());
    }

    public static CollectionPayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
