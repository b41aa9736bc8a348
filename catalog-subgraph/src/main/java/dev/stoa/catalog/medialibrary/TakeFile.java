package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.filekind.FileKind;
import dev.stoa.catalog.media.Checksum;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaName;
import dev.stoa.catalog.media.MediaStore;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.upload.Upload;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/**
 * Takes an uploaded film, model or document into the library. What is refused is thrown away at
 * once.
 */
@UseCase
class TakeFile {

    /**
     * @param checksum SHA-256 of the bytes, in hexadecimal digits; null when nobody cares
     * @param posterAssetId null for none
     */
    record Command(
            String uploadId,
            @Nullable String checksum,
            @Nullable String title,
            @Nullable List<MediaAltText> altTexts,
            @Nullable List<String> tags,
            @Nullable String posterAssetId) {}

    private final Uploads uploads;
    private final UploadFiles uploaded;
    private final MediaStore store;
    private final LibraryFiles files;
    private final MediaAssets assets;
    private final ChangeDesk<LibraryFile> desk;
    private final Ids ids;
    private final Clock clock;

    TakeFile(
            Uploads uploads,
            UploadFiles uploaded,
            MediaStore store,
            LibraryFiles files,
            MediaAssets assets,
            ChangeDesk<LibraryFile> desk,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.uploaded = uploaded;
        this.store = store;
        this.files = files;
        this.assets = assets;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
    }

    FilePayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var said =
                AssetText.of(command.title(), command.altTexts(), null, command.tags(), problems);
        var poster = assets.chosen("posterAssetId", command.posterAssetId(), problems);
        if (!problems.isEmpty()) {
            return FilePayload.refused(problems.all());
        }
        var upload = uploads.stored(List.of(command.uploadId())).stream().findFirst();
        if (upload.isEmpty()) {
            return FilePayload.refused(UploadRefusals.notFound());
        }
        try {
            return take(upload.get(), command.checksum(), said, poster, Actor.of(staff));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FilePayload take(
            Upload upload,
            @Nullable String checksum,
            AssetText said,
            @Nullable Image poster,
            Actor by)
            throws IOException {
        var file = uploaded.of(upload);
        var arrived = Checksum.of(file);
        if (checksum != null && !arrived.isAs(checksum)) {
            discard(upload);
            return FilePayload.refused(UploadRefusals.otherBytes());
        }
        var kind = FileKind.of(file);
        if (kind.isEmpty()) {
            discard(upload);
            return FilePayload.refused(
                    GeneralError.invalid(
                            "An MP4 or WebM film, a binary glTF model or a PDF document, whole and"
                                    + " not too large.",
                            "uploadId"));
        }
        var name = MediaName.of(arrived, kind.get());
        if (store.length(name).isEmpty()) {
            store.put(name, file);
        }
        var added = add(upload, name, kind.get(), said, poster, by);
        discard(upload);
        return added;
    }

    private FilePayload add(
            Upload upload,
            MediaName name,
            FileKind kind,
            AssetText said,
            @Nullable Image poster,
            Actor by) {
        var file =
                LibraryFile.create(
                        ids.next("mdf"),
                        kind,
                        name,
                        Math.toIntExact(upload.sizeBytes()),
                        upload.fileName(),
                        said,
                        poster,
                        clock.instant());
        try {
            var _ = desk.add(file, file.fileName(), by);
            return FilePayload.done(file);
        } catch (DuplicateKeyException e) {
            return files.byUrl(file.url()).map(FilePayload::thereAlready).orElseThrow(() -> e);
        }
    }

    private void discard(Upload upload) throws IOException {
        uploaded.remove(upload);
        uploads.remove(upload);
    }
}
