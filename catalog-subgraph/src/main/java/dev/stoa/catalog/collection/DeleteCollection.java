package dev.stoa.catalog.collection;

import dev.stoa.catalog.change.Changes;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Takes a collection away; its products stay. */
@UseCase
class DeleteCollection {

    /** Which collection, as somebody has seen it. */
    record Command(String id, int expectedVersion) {}

    private final Collections collections;
    private final CollectedProducts products;
    private final Changes changes;

    DeleteCollection(Collections collections, CollectedProducts products, Changes changes) {
        this.collections = collections;
        this.products = products;
        this.changes = changes;
    }

    CollectionPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = collections.byId(command.id());
        if (found.isEmpty()) {
            return CollectionPayload.refused(GeneralError.notFound("The collection", "id"));
        }
        var collection = found.get();
        var conflict =
                changes.conflict(collection.id(), command.expectedVersion(), collection.version());
        if (conflict.isPresent()) {
            return CollectionPayload.refused(conflict.get());
        }
        if (!collections.remove(collection)) {
            return CollectionPayload.refused(GeneralError.conflict("expectedVersion"));
        }
        // Rules may have brought it too many to be touched in one transaction.
        products.place(collection.id(), List.of());
        return CollectionPayload.done(collection);
    }
}
