package dev.stoa.catalog.upload;

import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes places to upload files to. */
@UseCase
class CreateUploads {

    private static final int MOST_FILES = 100;
    private static final int LONGEST_NAME = 255;
    private static final long LARGEST_CSV = 64L << 20;
    private static final long LARGEST_PICTURE = 20L << 20;
    private static final Duration OPEN = Duration.ofHours(1);

    /** The files to come. */
    record Command(List<ComingFile> files) {}

    /** A file to come. */
    record ComingFile(String fileName, int sizeBytes) {}

    /** A place with its signed address. */
    record Place(String id, String fileName, String url, Instant expiresAt) {}

    /** The answer. */
    record UploadsCreatePayload(
            List<Place> uploads, List<UserError> userErrors, List<UserError> warnings) {}

    private final Uploads uploads;
    private final UploadSignatures signatures;
    private final MediaAddresses addresses;
    private final Ids ids;
    private final Clock clock;

    CreateUploads(
            Uploads uploads,
            UploadSignatures signatures,
            MediaAddresses addresses,
            Ids ids,
            Clock clock) {
        this.uploads = uploads;
        this.signatures = signatures;
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    UploadsCreatePayload handle(Command command, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = problems(command.files());
        if (!problems.isEmpty()) {
            return new UploadsCreatePayload(List.of(), problems, List.of());
        }
        var expiresAt = clock.instant().plus(OPEN).truncatedTo(ChronoUnit.SECONDS);
        var places =
                command.files().stream()
                        .map(
                                file ->
                                        new Upload(
                                                ids.next("upl"),
                                                file.fileName(),
                                                file.sizeBytes(),
                                                expiresAt,
                                                false))
                        .toList();
        uploads.addAll(places);
        return new UploadsCreatePayload(
                places.stream().map(this::withAddress).toList(), List.of(), List.of());
    }

    private Place withAddress(Upload upload) {
        var url =
                "%s/uploads/%s?expires=%d&signature=%s"
                        .formatted(
                                addresses.publicUrl(),
                                upload.id(),
                                upload.expiresAt().getEpochSecond(),
                                signatures.sign(upload.id(), upload.expiresAt()));
        return new Place(upload.id(), upload.fileName(), url, upload.expiresAt());
    }

    private static List<UserError> problems(List<ComingFile> files) {
        var problems = new ArrayList<UserError>();
        if (files.isEmpty() || files.size() > MOST_FILES) {
            problems.add(GeneralError.invalid("1 to " + MOST_FILES + " files.", "files"));
            return problems;
        }
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            if (file.fileName().isBlank() || file.fileName().length() > LONGEST_NAME) {
                problems.add(
                        GeneralError.invalid(
                                "1 to " + LONGEST_NAME + " characters.",
                                "files",
                                "" + i,
                                "fileName"));
            }
            long largest = isCsv(file.fileName()) ? LARGEST_CSV : LARGEST_PICTURE;
            if (file.sizeBytes() < 1 || file.sizeBytes() > largest) {
                problems.add(
                        GeneralError.invalid(
                                "1 to " + largest + " bytes.", "files", "" + i, "sizeBytes"));
            }
        }
        return problems;
    }

    private static boolean isCsv(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
