package dev.stoa.catalog.review;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaFiles;
import dev.stoa.catalog.upload.Upload;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes pictures of the shop of what a customer has uploaded. */
final class ReviewPhotos {

    private static final int MOST = 5;
    private static final String FIELD = "photoUploadIds";

    private final Uploads uploads;
    private final UploadFiles files;
    private final MediaFiles media;

    ReviewPhotos(Uploads uploads, UploadFiles files, MediaFiles media) {
        this.uploads = uploads;
        this.files = files;
        this.media = media;
    }

    /**
     * In the order of the uploads; those that are no photo of the customer are told as problems.
     */
    List<Image> take(List<String> uploadIds, String customerId, List<UserError> problems) {
        if (uploadIds.size() > MOST) {
            problems.add(GeneralError.invalid("At most " + MOST + " photos.", FIELD));
            return List.of();
        }
        var stored =
                uploads.storedBy(customerId, uploadIds).stream()
                        .collect(Collectors.toMap(Upload::id, Function.identity()));
        var photos = new ArrayList<Image>();
        for (int i = 0; i < uploadIds.size(); i++) {
            var upload = stored.get(uploadIds.get(i));
            if (upload == null) {
                problems.add(GeneralError.notFound("The upload", FIELD, "" + i));
                continue;
            }
            var photo = picture(upload);
            if (photo.isEmpty()) {
                problems.add(GeneralError.invalid("A JPEG, PNG or WebP picture.", FIELD, "" + i));
            }
            photo.ifPresent(photos::add);
        }
        return photos.stream().distinct().toList();
    }

    private Optional<Image> picture(Upload upload) {
        try {
            return media.storeBare(files.of(upload)).map(ours -> ours.image(null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
