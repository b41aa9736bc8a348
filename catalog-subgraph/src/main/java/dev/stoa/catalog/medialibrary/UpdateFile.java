package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes what is said of a file; what the patch leaves out stays. */
@UseCase
class UpdateFile {

    private final ChangeDesk<LibraryFile> desk;
    private final MediaAssets assets;

    UpdateFile(ChangeDesk<LibraryFile> desk, MediaAssets assets) {
        this.desk = desk;
        this.assets = assets;
    }

    FilePayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                new ChangeDesk.Edit<>(
                        patch.required("id"),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (current, problems) -> next(current, patch, problems)),
                FilePayload::done,
                FilePayload::refused);
    }

    /** Texts are sent in all languages at once. */
    private LibraryFile next(LibraryFile current, Patch patch, Problems problems) {
        var sent = said(patch, current.text(), problems);
        var poster = assets.chosen(ChangedFiles.POSTER, current.poster(), patch, problems);
        var untouched =
                desk.untouched(
                        current,
                        current.described(sent, poster),
                        patch.<Integer>required("expectedVersion"));
        return current.described(
                sent.with(current.text(), locale -> untouched.has(locale, AssetText.ALT_TEXTS)),
                poster);
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
