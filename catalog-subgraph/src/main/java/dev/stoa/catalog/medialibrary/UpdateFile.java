package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes what is said of a file; what the patch leaves out stays. */
@UseCase
class UpdateFile {

    private final LibraryFiles files;
    private final MediaAssets assets;

    UpdateFile(LibraryFiles files, MediaAssets assets) {
        this.files = files;
        this.assets = assets;
    }

    FilePayload handle(Patch patch, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = files.byId(patch.required("id"));
        if (found.isEmpty()) {
            return FilePayload.refused(GeneralError.notFound("The file", "id"));
        }
        var file = found.get();
        if (file.version() != patch.<Integer>required("expectedVersion")) {
            return FilePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        var problems = Problems.none();
        var said = said(patch, file.text(), problems);
        var poster = assets.chosen("posterAssetId", file.poster(), patch, problems);
        if (!problems.isEmpty()) {
            return FilePayload.refused(problems.all());
        }
        var changed = file.described(said, poster);
        return files.replace(changed)
                ? FilePayload.done(changed)
                : FilePayload.refused(GeneralError.conflict("expectedVersion"));
    }

    private static AssetText said(Patch patch, AssetText now, Problems problems) {
        return AssetText.of(
                patch.<@Nullable String>valueOr("title", now.title()),
                patch.has("altTexts") ? UpdateAsset.altTexts(patch) : now.altTexts(),
                null,
                patch.<@Nullable List<String>>valueOr("tags", now.tags()),
                problems);
    }
}
