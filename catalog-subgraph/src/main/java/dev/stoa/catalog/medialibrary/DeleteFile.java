package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.media.MediaStore;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a file that is shown nowhere out of the library, then out of the store. */
@UseCase
class DeleteFile {

    /** Which file. */
    record Command(String id, int expectedVersion) {}

    /** Answer of {@code mediaFileDelete}. */
    record MediaFileDeletePayload(
            @Nullable String deletedId, List<UserError> userErrors, List<UserError> warnings) {

        static MediaFileDeletePayload refused(UserError reason) {
            return new MediaFileDeletePayload(null, List.of(reason), List.of());
        }
    }

    private final LibraryFiles files;
    private final Changes changes;
    private final Whereabouts whereabouts;
    private final MediaStore store;

    DeleteFile(LibraryFiles files, Changes changes, Whereabouts whereabouts, MediaStore store) {
        this.files = files;
        this.changes = changes;
        this.whereabouts = whereabouts;
        this.store = store;
    }

    MediaFileDeletePayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = files.byId(command.id());
        if (found.isEmpty()) {
            return MediaFileDeletePayload.refused(GeneralError.notFound("The file", "id"));
        }
        var file = found.get();
        var usages = whereabouts.of(List.of(file.url())).getOrDefault(file.url(), List.of());
        if (!usages.isEmpty()) {
            return MediaFileDeletePayload.refused(MediaInUseError.of(usages));
        }
        var conflict = changes.conflict(file.id(), command.expectedVersion(), file.version());
        if (conflict.isPresent()) {
            return MediaFileDeletePayload.refused(conflict.get());
        }
        if (!files.remove(file)) {
            return MediaFileDeletePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        MediaName.inUrl(file.url()).ifPresent(this::removeBytes);
        return new MediaFileDeletePayload(file.id(), List.of(), List.of());
    }

    private void removeBytes(MediaName name) {
        try {
            store.remove(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
