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

/** Takes a picture that is shown nowhere out of the library, then out of the store. */
@UseCase
class DeleteAsset {

    /** Which picture. */
    record Command(String id, int expectedVersion) {}

    /** Answer of {@code mediaAssetDelete}. */
    record MediaAssetDeletePayload(
            @Nullable String deletedId, List<UserError> userErrors, List<UserError> warnings) {

        static MediaAssetDeletePayload refused(UserError reason) {
            return new MediaAssetDeletePayload(null, List.of(reason), List.of());
        }
    }

    private final MediaAssets assets;
    private final Changes changes;
    private final Whereabouts whereabouts;
    private final MediaStore store;

    DeleteAsset(MediaAssets assets, Changes changes, Whereabouts whereabouts, MediaStore store) {
        this.assets = assets;
        this.changes = changes;
        this.whereabouts = whereabouts;
        this.store = store;
    }

    MediaAssetDeletePayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = assets.byId(command.id());
        if (found.isEmpty()) {
            return MediaAssetDeletePayload.refused(GeneralError.notFound("The picture", "id"));
        }
        var asset = found.get();
        var url = asset.image().url();
        var usages = whereabouts.of(List.of(url)).getOrDefault(url, List.of());
        if (!usages.isEmpty()) {
            return MediaAssetDeletePayload.refused(MediaInUseError.of(usages));
        }
        var conflict = changes.conflict(asset.id(), command.expectedVersion(), asset.version());
        if (conflict.isPresent()) {
            return MediaAssetDeletePayload.refused(conflict.get());
        }
        if (!assets.remove(asset)) {
            return MediaAssetDeletePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        MediaName.inUrl(url).ifPresent(this::removeBytes);
        return new MediaAssetDeletePayload(asset.id(), List.of(), List.of());
    }

    private void removeBytes(MediaName name) {
        try {
            store.remove(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
