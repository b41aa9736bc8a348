package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.media.Checksum;
import dev.stoa.catalog.media.MediaFiles;
import dev.stoa.catalog.media.StoredPicture;
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

/** Takes an uploaded picture into the library. What is refused is thrown away at once. */
@UseCase
class CompleteUpload {

    /**
     * @param checksum SHA-256 of the bytes, in hexadecimal digits; null when nobody cares
     */
    record Command(
            String uploadId,
            @Nullable String checksum,
            @Nullable String title,
            @Nullable List<MediaAltText> altTexts,
            AssetText.@Nullable Spot focalPoint,
            @Nullable List<String> tags) {}

    private final Uploads uploads;
    private final UploadFiles files;
    private final MediaFiles media;
    private final MediaAssets assets;
    private final ChangeDesk<MediaAsset> desk;
    private final Ids ids;
    private final Clock clock;

    CompleteUpload(
            Uploads uploads,
            UploadFiles files,
            MediaFiles media,
            MediaAssets assets,
            ChangeDesk<MediaAsset> desk,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.media = media;
        this.assets = assets;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
    }

    AssetPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var said =
                AssetText.of(
                        command.title(),
                        command.altTexts(),
                        command.focalPoint(),
                        command.tags(),
                        problems);
        if (!problems.isEmpty()) {
            return AssetPayload.refused(problems.all());
        }
        var upload = uploads.stored(List.of(command.uploadId())).stream().findFirst();
        return upload.isEmpty()
                ? AssetPayload.refused(UploadRefusals.notFound())
                : take(upload.get(), command.checksum(), said, Actor.of(staff));
    }

    private AssetPayload take(Upload upload, @Nullable String checksum, AssetText said, Actor by) {
        try {
            var file = files.of(upload);
            if (checksum != null && !Checksum.of(file).isAs(checksum)) {
                discard(upload);
                return AssetPayload.refused(UploadRefusals.otherBytes());
            }
            var picture = media.storeBare(file);
            if (picture.isEmpty()) {
                discard(upload);
                return AssetPayload.refused(
                        GeneralError.invalid(
                                "A JPEG, PNG or WebP picture of at most 40 megapixels.",
                                "uploadId"));
            }
            return add(upload, picture.get(), said, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AssetPayload add(Upload upload, StoredPicture picture, AssetText said, Actor by) {
        var asset =
                MediaAsset.create(
                        ids.next("med"),
                        picture.image(null, null),
                        upload.fileName(),
                        said,
                        clock.instant());
        try {
            var _ = desk.add(asset, asset.fileName(), by);
            return AssetPayload.done(asset);
        } catch (DuplicateKeyException e) {
            return assets.byUrl(asset.image().url())
                    .map(AssetPayload::thereAlready)
                    .orElseThrow(() -> e);
        }
    }

    private void discard(Upload upload) throws IOException {
        files.remove(upload);
        uploads.remove(upload);
    }
}
