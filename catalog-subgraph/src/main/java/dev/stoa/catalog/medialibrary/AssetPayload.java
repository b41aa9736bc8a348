package dev.stoa.catalog.medialibrary;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of {@code mediaUploadComplete} and {@code mediaAssetUpdate}. */
record AssetPayload(
        @Nullable MediaAsset asset, List<UserError> userErrors, List<UserError> warnings) {

    static AssetPayload done(MediaAsset asset) {
        return new AssetPayload(asset, List.of(), List.of());
    }

    static AssetPayload thereAlready(MediaAsset asset) {
        var warning = GeneralError.of("ALREADY_THERE", "This picture was in the library before.");
        return new AssetPayload(asset, List.of(), List.of(warning));
    }

    static AssetPayload refused(List<UserError> reasons) {
        return new AssetPayload(null, List.copyOf(reasons), List.of());
    }

    static AssetPayload refused(UserError reason) {
        return refused(List.of(reason));
    }
}
